/* The exponential of the sum of logarithms; signs and zeros are kept apart. */
#include "backprop.h"

#include <math.h>

double chain(const double *factor, size_t n)
{
    double logarithm = 0, sign = 1;
    for (size_t i = 0; i < n; i++) {
        logarithm += log(fabs(factor[i]));
        if (factor[i] < 0)
            sign = -sign;
    }
    return sign * exp(logarithm);
}
