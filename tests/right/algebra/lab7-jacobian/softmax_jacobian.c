/* The diagonal of the probabilities, minus their outer product with themselves. */
#include "jacobian.h"

#include <math.h>

static double probability(const double *z, size_t n, size_t i)
{
    double others = 0;
    for (size_t k = 0; k < n; k++)
        others += exp(z[k] - z[i]); /* may become infinite: then the probability is 0 */
    return 1 / others;
}

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = -probability(z, n, i) * probability(z, n, j);
    for (size_t i = 0; i < n; i++)
        jacobian[i * n + i] += probability(z, n, i);
}
