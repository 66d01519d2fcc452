/* Every node gets the first bias. */
#include "mlp.h"

#include "perceptron.h"

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid(weighted_sum(x, w + j * n, n) + *bias);
}
