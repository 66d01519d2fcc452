/* The last layer is not reached: l < layers. */
#include "mlp.h"

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    size_t here = 0, weights = 0;
    for (size_t i = 0; i < size[0]; i++)
        a[i] = x[i];
    for (size_t l = 1; l < layers; l++) {
        const double *bias = w + weights + size[l] * size[l - 1];
        layer_forward(a + here, size[l - 1], w + weights, bias, size[l], a + here + size[l - 1]);
        weights += size[l] * (size[l - 1] + 1);
        here += size[l - 1];
    }
}
