/* The loop begins at 1, so the first product is lost. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 1; i < n; i++)
        z += x[i] * w[i];
    return z;
}
