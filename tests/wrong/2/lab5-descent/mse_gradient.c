/* Not divided by n. */
#include "descent.h"

void mse_gradient(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = 2 * (output[i] - target[i]);
}
