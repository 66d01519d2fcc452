/* Stores through a pointer that walks on. */
#include "descent.h"

void mse_gradient(const double *target, const double *output, size_t n, double *gradient)
{
    double *const end = gradient + n;
    while (gradient != end) {
        *gradient++ = (*output++ - *target++) * 2 / (double)n;
    }
}
