/* Offsets of all layers first, in arrays of variable length; gradients row by row. */
#include "backprop.h"

void mlp_backprop(const double *restrict w, const size_t *restrict size, size_t layers, size_t biases,
                  const double *restrict a, const double *restrict slope, const double *restrict output_gradient,
                  double *restrict delta, double *restrict gradient)
{
    size_t node[layers + 1], weight[layers + 1];
    node[0] = weight[0] = 0;
    for (size_t l = 1; l <= layers; l++) {
        node[l] = node[l - 1] + size[l - 1];
        weight[l] = l == 1 ? 0 : weight[l - 1] + (size[l - 2] + biases) * size[l - 1];
    }
    for (size_t l = layers; l > 0; l--) {
        double *const d = &delta[node[l]];
        for (size_t j = 0; j < size[l]; j++)
            d[j] = l == layers ? output_gradient[j] : 0;
        if (l < layers) {
            const double (*to_next)[size[l]] = (const double (*)[size[l]])&w[weight[l + 1]];
            for (size_t k = 0; k < size[l + 1]; k++)
                for (size_t j = 0; j < size[l]; j++)
                    d[j] += delta[node[l + 1] + k] * to_next[k][j];
        }
        for (size_t j = 0; j < size[l]; j++) {
            d[j] *= slope[node[l] + j];
            double *const row = &gradient[weight[l] + j * size[l - 1]];
            for (size_t i = 0; i < size[l - 1]; i++)
                row[i] += d[j] * a[node[l - 1] + i];
            if (biases != 0)
                gradient[weight[l] + size[l] * size[l - 1] + j] += d[j];
        }
    }
}
