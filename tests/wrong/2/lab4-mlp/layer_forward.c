/* The sigmoid is forgotten: the sums are stored. */
#include "mlp.h"

#include "perceptron.h"

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = weighted_sum(x, w + j * n, n) + bias[j];
}
