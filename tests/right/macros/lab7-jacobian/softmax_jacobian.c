/* The probability as a macro over the whole array. */
#include "jacobian.h"

#include <math.h>

#define KRONECKER(i, j) ((double)((i) == (j)))

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    double p[n], total = 0, top = z[0];
    for (size_t i = 0; i < n; i++)
        top = fmax(top, z[i]);
    for (size_t i = 0; i < n; i++)
        total += p[i] = exp(z[i] - top);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = p[i] / total * (KRONECKER(i, j) - p[j] / total);
}
