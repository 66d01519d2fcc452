/* glove_weight.mistakes.c: wrong weights, each with the sentence that helps. */
#include <math.h>

MISTAKE(cap_forgotten, "The cap is forgotten: from x_max on the weight is 1, however large the count.")
double cap_forgotten(double x, double x_max, double alpha)
{
    return pow(x / x_max, alpha);
}

MISTAKE(power_forgotten, "The power is forgotten: below x_max the weight is pow(x / x_max, alpha).")
double power_forgotten(double x, double x_max, double alpha)
{
    (void)alpha;
    return x < x_max ? x / x_max : 1;
}

MISTAKE(multiplied_by_alpha, "The quotient is multiplied by alpha: it has to be raised to the power alpha, with pow.")
double multiplied_by_alpha(double x, double x_max, double alpha)
{
    return x < x_max ? x / x_max * alpha : 1;
}

MISTAKE(cases_exchanged, "The two cases are exchanged: the power belongs below x_max, the 1 above.")
double cases_exchanged(double x, double x_max, double alpha)
{
    return x < x_max ? 1 : pow(x / x_max, alpha);
}

MISTAKE(quotient_upside_down, "The quotient is upside down: a small count gets a small weight, so divide x by x_max.")
double quotient_upside_down(double x, double x_max, double alpha)
{
    return x < x_max ? pow(x_max / x, alpha) : 1;
}

MISTAKE(alpha_fixed, "The exponent is 3/4 here whatever the caller says: use the argument alpha.")
double alpha_fixed(double x, double x_max, double alpha)
{
    (void)alpha;
    return x < x_max ? pow(x / x_max, 0.75) : 1;
}

MISTAKE(cap_fixed, "The cap is 100 here whatever the caller says: use the argument x_max.")
double cap_fixed(double x, double x_max, double alpha)
{
    (void)x_max;
    return x < 100 ? pow(x / 100, alpha) : 1;
}

MISTAKE(whole_exponent, "3 / 4 is 0 in C, because both are whole numbers, and anything to the power 0 is 1: use the argument alpha.")
double whole_exponent(double x, double x_max, double alpha)
{
    (void)alpha;
    return x < x_max ? pow(x / x_max, 3 / 4) : 1;
}

MISTAKE(base_and_exponent_exchanged, "The arguments of pow are exchanged: the base comes first, the exponent second.")
double base_and_exponent_exchanged(double x, double x_max, double alpha)
{
    return x < x_max ? pow(alpha, x / x_max) : 1;
}

MISTAKE(single_precision, "The answer is right to seven digits only: use double and pow, not float and powf.")
double single_precision(double x, double x_max, double alpha)
{
    return x < x_max ? (double)powf((float)(x / x_max), (float)alpha) : 1;
}

MISTAKE(power_of_the_cap_only, "Only x_max is raised to the power: first divide, then raise the quotient, pow(x / x_max, alpha).")
double power_of_the_cap_only(double x, double x_max, double alpha)
{
    return x < x_max ? x / pow(x_max, alpha) : 1;
}

MISTAKE(power_of_the_count_only, "Only x is raised to the power: first divide, then raise the quotient, pow(x / x_max, alpha).")
double power_of_the_count_only(double x, double x_max, double alpha)
{
    return x < x_max ? pow(x, alpha) / x_max : 1;
}
