/* Runs one too far, up to and including n. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 0; i <= n; i++)
        z += x[i] * w[i];
    return z;
}
