/* gelu.mistakes.c: wrong versions of GELU, each with the sentence that helps. */
#include <math.h>

static double distribution(double z)
{
    return 0.5 * (1 + erf(z / sqrt(2)));
}

static double density(double z)
{
    return exp(-0.5 * z * z) / sqrt(2 * M_PI);
}

MISTAKE(root_forgotten, "erf(z) is for another scale: the argument is z / sqrt(2).")
double root_forgotten(double z, double *slope)
{
    const double p = 0.5 * (1 + erf(z));
    *slope = p + z * density(z);
    return z * p;
}

MISTAKE(half_forgotten, "The half is missing: 1 + erf(...) runs from 0 to 2, a probability from 0 to 1.")
double half_forgotten(double z, double *slope)
{
    const double p = 2 * distribution(z);
    *slope = p + z * density(z);
    return z * p;
}

MISTAKE(one_not_added, "1 + is missing: erf runs from -1 to 1, and (1 + erf(...)) / 2 from 0 to 1.")
double one_not_added(double z, double *slope)
{
    const double p = 0.5 * erf(z / sqrt(2));
    *slope = p + z * density(z);
    return z * p;
}

MISTAKE(first_term_only, "The slope has a second term: the probability grows with z, too, which adds z * D.")
double first_term_only(double z, double *slope)
{
    *slope = distribution(z);
    return z * distribution(z);
}

MISTAKE(density_alone, "The density has to be multiplied by z before it is added to P.")
double density_alone(double z, double *slope)
{
    *slope = distribution(z) + density(z);
    return z * distribution(z);
}

MISTAKE(density_not_divided, "The density lacks its divisor sqrt(2 * pi).")
double density_not_divided(double z, double *slope)
{
    *slope = distribution(z) + z * exp(-0.5 * z * z);
    return z * distribution(z);
}

MISTAKE(exponent_not_halved, "The exponent of the density is -z * z / 2: the half is missing.")
double exponent_not_halved(double z, double *slope)
{
    *slope = distribution(z) + z * exp(-z * z) / sqrt(2 * M_PI);
    return z * distribution(z);
}

MISTAKE(root_of_the_number_only, "The root must reach over 2 * pi: sqrt(2) * pi is larger.")
double root_of_the_number_only(double z, double *slope)
{
    *slope = distribution(z) + z * exp(-0.5 * z * z) / (sqrt(2) * M_PI);
    return z * distribution(z);
}

MISTAKE(probability_returned, "The probability P is returned without the factor z.")
double probability_returned(double z, double *slope)
{
    *slope = distribution(z) + z * density(z);
    return distribution(z);
}

MISTAKE(swish_instead, "That is Swish, which weighs z by the sigmoid: GELU weighs it by the normal distribution.")
double swish_instead(double z, double *slope)
{
    const double s = 1 / (1 + exp(-z));
    *slope = s + z * s * (1 - s);
    return z * s;
}

MISTAKE(approximation, "That is the approximation with tanh: right to three digits. Use the error function erf.")
double approximation(double z, double *slope)
{
    const double scale = sqrt(2 / M_PI), t = tanh(scale * (z + 0.044715 * z * z * z));
    *slope = 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * scale * (1 + 3 * 0.044715 * z * z);
    return 0.5 * z * (1 + t);
}

MISTAKE(short_pi, "3.14 is only the beginning of pi: M_PI of <math.h> has all the digits that a double can hold.")
double short_pi(double z, double *slope)
{
    *slope = distribution(z) + z * exp(-0.5 * z * z) / sqrt(2 * 3.14);
    return z * distribution(z);
}

MISTAKE(times_pi, "Without parentheses exp(...) / sqrt(2) * M_PI is divided by the root of 2 and multiplied by pi: divide by sqrt(2 * M_PI).")
double times_pi(double z, double *slope)
{
    const double p = (1 + erf(z / sqrt(2))) / 2;
    *slope = p + z * (exp(-z * z / 2) / sqrt(2) * M_PI);
    return z * p;
}
