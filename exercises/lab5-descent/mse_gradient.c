/* Stores in |gradient[n]| the slope of the mean squared error along each of the |n|
   outputs: element |i| says how fast the loss grows when |output[i]| alone does.
   |n| is at least 1. */
#include "descent.h"

void mse_gradient(const double *target, const double *output, size_t n, double *gradient)
{
    (void)target, (void)output;
    for (size_t i = 0; i < n; i++)
        gradient[i] = 0; /* your turn */
}
