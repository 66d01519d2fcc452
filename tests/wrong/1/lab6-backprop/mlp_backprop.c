/* The gradient is overwritten and not added to. */
#include "backprop.h"

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    size_t node = 0, parameter = 0;
    for (size_t l = 0; l < layers; l++) {
        node += size[l];
        parameter += (size[l] + (biases ? 1 : 0)) * size[l + 1];
    }
    for (size_t j = 0; j < size[layers]; j++)
        delta[node + j] = output_gradient[j] * slope[node + j];
    for (size_t l = layers; l >= 1; l--) {
        size_t n = size[l - 1], m = size[l];
        size_t before = node - n;
        parameter -= (n + (biases ? 1 : 0)) * m;
        for (size_t j = 0; j < m; j++) {
            for (size_t i = 0; i < n; i++)
                gradient[parameter + j * n + i] = delta[node + j] * a[before + i];
            if (biases)
                gradient[parameter + m * n + j] = delta[node + j];
        }
        if (l > 1) {
            for (size_t i = 0; i < n; i++) {
                double sum = 0;
                for (size_t j = 0; j < m; j++)
                    sum += delta[node + j] * w[parameter + j * n + i];
                delta[before + i] = sum * slope[before + i];
            }
        }
        node = before;
    }
}
