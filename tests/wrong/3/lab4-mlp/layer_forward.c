/* The outputs are added up in a, which was never set to 0. */
#include "mlp.h"

#include "perceptron.h"

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++) {
        for (size_t i = 0; i < n; i++)
            a[j] += w[j * n + i] * x[i];
        a[j] = sigmoid(a[j] + bias[j]);
    }
}
