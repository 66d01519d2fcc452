/* The slope of the output layer is forgotten: delta is the output's gradient. */
#include "backprop.h"

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    size_t nodes = 0, parameters = 0;
    for (size_t l = 1; l <= layers; l++) {
        nodes += size[l - 1];
        parameters += size[l] * (size[l - 1] + biases);
    }
    for (size_t j = 0; j < size[layers]; j++)
        delta[nodes + j] = output_gradient[j];
    for (size_t l = layers; l > 0; l--) {
        size_t m = size[l], n = size[l - 1];
        parameters -= m * (n + biases);
        const double *wl = w + parameters;
        double *gl = gradient + parameters;
        const double *d = delta + nodes;
        nodes -= n;
        for (size_t j = 0; j < m; j++) {
            for (size_t i = 0; i < n; i++)
                gl[j * n + i] += d[j] * a[nodes + i];
            if (biases)
                gl[m * n + j] += d[j];
        }
        if (l == 1)
            break;
        for (size_t i = 0; i < n; i++) {
            double back = 0;
            for (size_t j = 0; j < m; j++)
                back += wl[j * n + i] * d[j];
            delta[nodes + i] = back * slope[nodes + i];
        }
    }
}
