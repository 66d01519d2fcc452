/* A nested function of GNU C. */
#include "mlp.h"

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    auto double sum(size_t j);
    double sum(size_t j)
    {
        double z = bias[j];
        for (size_t i = 0; i < n; i++)
            z += w[j * n + i] * x[i];
        return z;
    }
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid(sum(j));
}
