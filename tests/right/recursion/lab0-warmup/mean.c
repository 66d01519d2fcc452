/* No loop: the sum of n numbers is that of the first n - 1, and the last. */
#include "warmup.h"

static double sum(const double x[], size_t n)
{
    return n == 0 ? 0 : sum(x, n - 1) + x[n - 1];
}

double mean(const double x[], size_t n)
{
    return sum(x, n) / (double)n;
}
