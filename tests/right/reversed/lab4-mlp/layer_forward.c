/* The nodes and the inputs from the last to the first. */
#include "mlp.h"

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    for (size_t j = m; j-- > 0;) {
        double z = 0;
        for (size_t i = n; i-- > 0;)
            z += x[i] * w[j * n + i];
        a[j] = sigmoid(bias[j] + z);
    }
}
