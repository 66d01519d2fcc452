/* Goes on to the inputs: writes deltas for them as well. */
#include "backprop.h"

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    size_t to = 0, first = 0;
    for (size_t l = 0; l < layers; l++) {
        to += size[l];
        first += (size[l] + biases) * size[l + 1];
    }
    for (size_t j = 0; j < size[layers]; j++)
        delta[to + j] = output_gradient[j] * slope[to + j];
    for (size_t l = layers; l > 0; l--) {
        size_t from = to - size[l - 1];
        first -= (size[l - 1] + biases) * size[l];
        for (size_t i = 0; i < size[l - 1]; i++)
            delta[from + i] = 0;
        for (size_t j = 0; j < size[l]; j++) {
            for (size_t i = 0; i < size[l - 1]; i++) {
                size_t k = first + j * size[l - 1] + i;
                gradient[k] += delta[to + j] * a[from + i];
                delta[from + i] += delta[to + j] * w[k];
            }
            if (biases)
                gradient[first + size[l] * size[l - 1] + j] += delta[to + j];
        }
        for (size_t i = 0; i < size[l - 1]; i++)
            delta[from + i] *= slope[from + i];
        to = from;
    }
}
