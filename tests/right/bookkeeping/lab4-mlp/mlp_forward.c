/* The places of inputs, outputs, weights and biases are carried from layer to layer. */
#include "mlp.h"

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    size_t in = 0, out = 0, weights = 0, biases = 0, layer = 0;
    while (out < size[0]) {
        a[out] = x[out];
        out++;
    }
    while (++layer <= layers) {
        biases = weights + size[layer] * size[layer - 1];
        layer_forward(&a[in], size[layer - 1], &w[weights], &w[biases], size[layer], &a[out]);
        weights = biases + size[layer];
        in = out;
        out += size[layer];
    }
}
