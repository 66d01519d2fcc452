/* The minus off the diagonal is forgotten. */
#include "jacobian.h"

#include <math.h>

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    double p[1000];
    double max = z[0];
    for (size_t i = 1; i < n; i++)
        if (z[i] > max)
            max = z[i];
    double total = 0;
    for (size_t i = 0; i < n; i++) {
        p[i] = exp(z[i] - max);
        total += p[i];
    }
    for (size_t i = 0; i < n; i++)
        p[i] /= total;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = i == j ? p[i] * (1 - p[i]) : p[i] * p[j];
}
