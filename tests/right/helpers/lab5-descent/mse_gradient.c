/* A helper differentiates one term. */
#include "descent.h"

static double slope_of_square(double target, double output)
{
    return -2 * (target - output);
}

void mse_gradient(const double *target, const double *output, size_t n, double *gradient)
{
    const double share = 1.0 / (double)n;
    for (size_t i = 0; i != n; ++i)
        gradient[i] = share * slope_of_square(target[i], output[i]);
}
