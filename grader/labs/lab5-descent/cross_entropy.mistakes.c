/* cross_entropy.mistakes.c: wrong losses, each with the sentence that helps. */
#include <math.h>

MISTAKE(zero_times_infinity, "The logarithm of 0 is minus infinity, and 0 times that is not a number: skip the terms whose target is 0.")
double zero_times_infinity(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum -= target[i] * log(p[i]);
    return sum;
}

MISTAKE(sign_forgotten, "The minus sign is missing: logarithms of probabilities are negative, and a loss is not.")
double sign_forgotten(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum += target[i] * log(p[i]);
    return sum;
}

MISTAKE(bits, "This is the logarithm to base 2, which counts bits: the natural one is called log.")
double bits(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum -= target[i] * log2(p[i]);
    return sum;
}

MISTAKE(base_ten, "This is the logarithm to base 10: in C the natural one is called log.")
double base_ten(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum -= target[i] * log10(p[i]);
    return sum;
}

MISTAKE(mean, "The sum is divided by n: the cross-entropy of one answer adds its terms and divides by nothing.")
double mean(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum -= target[i] * log(p[i]);
    return sum / (double)n;
}

MISTAKE(small_number_added, "Something small is added to the probability before its logarithm is taken: that hides a loss that is really larger. Skip the terms whose target is 0.")
double small_number_added(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum -= target[i] * log(p[i] + 1e-12);
    return sum;
}

MISTAKE(targets_forgotten, "This is the entropy of p: the first factor of each term is the target, not the probability.")
double targets_forgotten(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum -= p[i] * log(p[i]);
    return sum;
}

MISTAKE(target_not_a_factor, "Every term with a target counts in full: multiply the logarithm by target[i].")
double target_not_a_factor(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum -= log(p[i]);
    return sum;
}

MISTAKE(both_sides, "A term (1 - y) log(1 - p) is added, as for a single yes-or-no output: with one probability for each answer it does not belong here.")
double both_sides(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        if (target[i] != 0)
            sum -= target[i] * log(p[i]);
        if (target[i] < 1)
            sum -= (1 - target[i]) * log(1 - p[i]);
    }
    return sum;
}

MISTAKE(exchanged, "Target and probability have changed places: the logarithm is taken of the probability.")
double exchanged(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum -= p[i] * log(target[i]);
    return sum;
}

MISTAKE(first_term_only, "Only the first target that is not 0 counts: add the terms of all of them.")
double first_term_only(const double *target, const double *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            return -target[i] * log(p[i]);
    return 0;
}
