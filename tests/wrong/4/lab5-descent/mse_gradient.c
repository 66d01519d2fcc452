/* The value of each square, not its slope. */
#include "descent.h"

void mse_gradient(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = (target[i] - output[i]) * (target[i] - output[i]) / (double)n;
}
