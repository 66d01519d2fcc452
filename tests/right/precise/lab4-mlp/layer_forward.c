/* Sums in long double. */
#include "mlp.h"

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++) {
        long double z = bias[j];
        for (size_t i = 0; i < n; i++)
            z += (long double)w[j * n + i] * x[i];
        a[j] = sigmoid((double)z);
    }
}
