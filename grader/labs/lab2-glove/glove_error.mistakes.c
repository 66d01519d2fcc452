/* glove_error.mistakes.c: wrong errors of a cell, each with the sentence that helps. */
#include <math.h>

static double dot(const double *w, const double *c, size_t n)
{
    double sum = 0;
    for (size_t k = 0; k < n; k++)
        sum += w[k] * c[k];
    return sum;
}

MISTAKE(sign_flipped, "The sign is flipped: the error is the prediction minus the logarithm, not the other way round.")
double sign_flipped(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    return log(x) - dot(w, c, n) - b - c_bias;
}

MISTAKE(logarithm_forgotten, "The count itself is taken away: the target is its logarithm, log(x).")
double logarithm_forgotten(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    return dot(w, c, n) + b + c_bias - x;
}

MISTAKE(logarithm_to_base_ten, "log10 is the logarithm to the base 10: the natural logarithm is called log in C.")
double logarithm_to_base_ten(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    return dot(w, c, n) + b + c_bias - log10(x);
}

MISTAKE(biases_forgotten, "The two biases are forgotten: add b and c_bias to the dot product.")
double biases_forgotten(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    (void)b, (void)c_bias;
    return dot(w, c, n) - log(x);
}

MISTAKE(one_bias_forgotten, "Only one bias is added: the context word has one, too.")
double one_bias_forgotten(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    (void)c_bias;
    return dot(w, c, n) + b - log(x);
}

MISTAKE(only_the_last_product, "The loop keeps only the last product: add with +=, not =.")
double only_the_last_product(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    const double product = n == 0 ? 0 : w[n - 1] * c[n - 1];
    return product + b + c_bias - log(x);
}

MISTAKE(starts_at_one, "The loop begins at 1 and leaves out the first pair: C counts from 0.")
double starts_at_one(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    return (n == 0 ? 0 : dot(w + 1, c + 1, n - 1)) + b + c_bias - log(x);
}

MISTAKE(bias_added_in_the_loop, "The biases are added in every round of the loop: add them once, before or after it.")
double bias_added_in_the_loop(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    return dot(w, c, n) + (double)n * (b + c_bias) - log(x);
}

MISTAKE(squared, "This is the squared error: the square is taken later, in the loss.")
double squared(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    const double error = dot(w, c, n) + b + c_bias - log(x);
    return error * error;
}
