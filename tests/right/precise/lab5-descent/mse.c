/* Adds in pairs: halves the arrays until one element is left. */
#include "descent.h"

static double squares(const double *a, const double *b, size_t n)
{
    if (n == 1)
        return (*a - *b) * (*a - *b);
    const size_t half = n / 2;
    return squares(a, b, half) + squares(a + half, b + half, n - half);
}

double mse(const double *target, const double *output, size_t n)
{
    return squares(target, output, n) / (double)n;
}
