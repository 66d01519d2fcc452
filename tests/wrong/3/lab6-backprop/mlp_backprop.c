/* The weights are taken transposed on the way back. */
#include "backprop.h"

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    size_t node = 0, par = 0;
    for (size_t l = 0; l < layers; l++) {
        node += size[l];
        par += size[l] * size[l + 1] + (biases ? size[l + 1] : 0);
    }
    for (size_t k = 0; k < size[layers]; k++)
        delta[node + k] = output_gradient[k] * slope[node + k];
    for (size_t l = layers; l >= 1; l--) {
        size_t in = size[l - 1], out = size[l];
        par -= in * out + (biases ? out : 0);
        for (size_t j = 0; j < out; j++) {
            for (size_t i = 0; i < in; i++)
                gradient[par + j * in + i] += delta[node + j] * a[node - in + i];
            if (biases)
                gradient[par + in * out + j] += delta[node + j];
        }
        for (size_t i = 0; i < in && l > 1; i++) {
            double sum = 0;
            for (size_t j = 0; j < out; j++)
                sum += w[par + i * out + j] * delta[node + j];
            delta[node - in + i] = sum * slope[node - in + i];
        }
        node -= in;
    }
}
