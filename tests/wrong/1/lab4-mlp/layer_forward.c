/* The weights are read column by column. */
#include "mlp.h"

#include "perceptron.h"

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++) {
        double z = bias[j];
        for (size_t i = 0; i < n; i++)
            z += w[i * m + j] * x[i];
        a[j] = sigmoid(z);
    }
}
