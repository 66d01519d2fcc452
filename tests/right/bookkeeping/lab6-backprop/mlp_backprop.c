/* A single walk from the back, in which all places are moved back by hand. */
#include "backprop.h"

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    size_t node = 0, weight = 0, layer = layers;
    for (size_t l = 0; l < layers; l++) {
        node += size[l];
        weight += (size[l] + biases) * size[l + 1];
    }
    size_t k = 0;
    while (k < size[layers]) {
        delta[node + k] = output_gradient[k] * slope[node + k];
        k++;
    }
    while (layer > 0) {
        const size_t to = size[layer], from = size[layer - 1], before = node - from;
        weight -= (from + biases) * to;
        for (size_t j = 0; j < to; j++) {
            for (size_t i = 0; i < from; i++)
                gradient[weight + j * from + i] += delta[node + j] * a[before + i];
            if (biases > 0)
                gradient[weight + to * from + j] += delta[node + j];
        }
        if (layer > 1) {
            for (size_t i = 0; i < from; i++) {
                double heard = 0;
                for (size_t j = 0, at = weight + i; j < to; j++, at += from)
                    heard += delta[node + j] * w[at];
                delta[before + i] = heard * slope[before + i];
            }
        }
        node = before;
        layer--;
    }
}
