/* The powers in long double, of the distances to the largest sum. */
#include "jacobian.h"

#include <math.h>

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    double largest = z[0];
    for (size_t i = 1; i < n; i++)
        largest = fmax(largest, z[i]);
    long double total = 0;
    for (size_t i = 0; i < n; i++)
        total += expl((long double)z[i] - largest);
    for (size_t i = 0; i < n; i++) {
        const long double p = expl((long double)z[i] - largest) / total;
        for (size_t j = 0; j < n; j++) {
            const long double q = expl((long double)z[j] - largest) / total;
            jacobian[i * n + j] = (double)(i == j ? p - p * p : -p * q);
        }
    }
}
