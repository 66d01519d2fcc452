/* The probability times the logarithm of the target. */
#include "descent.h"

#include <math.h>

double cross_entropy(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] > 0)
            sum -= p[i] * log(target[i]);
    return sum;
}
