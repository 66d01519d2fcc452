/* Two over n times the difference. */
#include "descent.h"

void mse_gradient(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++) gradient[i] = 2. / n * (output[i] - target[i]);
}
