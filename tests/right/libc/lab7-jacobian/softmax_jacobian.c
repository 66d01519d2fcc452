/* The probabilities are kept in memory from malloc. */
#include "jacobian.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    double *p = malloc(n * sizeof(double));
    if (!p)
        return;
    double top = -DBL_MAX, total = 0;
    for (size_t i = 0; i < n; i++)
        if (z[i] > top)
            top = z[i];
    for (size_t i = 0; i < n; i++)
        total += p[i] = exp(z[i] - top);
    for (size_t i = 0; i < n; i++)
        p[i] /= total;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            jacobian[i * n + j] = p[i] * ((i == j) - p[j]);
    free(p);
}
