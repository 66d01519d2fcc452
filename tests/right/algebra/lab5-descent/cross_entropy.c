/* The logarithm of one product of powers instead of a sum of logarithms: pow(0, 0) is 1. */
#include "descent.h"

#include <math.h>

double cross_entropy(const double *target, const double *p, size_t n)
{
    double product = 1;
    for (size_t i = 0; i < n; i++)
        product *= pow(p[i], target[i]);
    return -log(product);
}
