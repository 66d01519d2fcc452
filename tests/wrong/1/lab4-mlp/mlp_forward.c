/* The biases are not stepped over on the way to the next layer. */
#include "mlp.h"

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    for (size_t i = 0; i < size[0]; i++)
        a[i] = x[i];
    for (size_t l = 1; l <= layers; l++) {
        size_t n = size[l - 1], m = size[l];
        layer_forward(a, n, w, w + m * n, m, a + n);
        a += n;
        w += m * n;
    }
}
