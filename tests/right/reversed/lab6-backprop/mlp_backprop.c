/* Deltas first, from the last layer to the second; then the slopes of all weights, from the last to the first. */
#include "backprop.h"

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    size_t nodes = 0, parameters = 0;
    for (size_t l = 0; l <= layers; l++)
        nodes += size[l];
    for (size_t l = 1; l <= layers; l++)
        parameters += (size[l - 1] + biases) * size[l];
    for (size_t l = layers, end = nodes, weights = parameters; l > 0; l--) {
        const size_t m = size[l], first = end - m;
        for (size_t j = m; j-- > 0;) {
            double sum = 0;
            if (l == layers)
                sum = output_gradient[j];
            else
                for (size_t k = size[l + 1]; k-- > 0;)
                    sum += delta[end + k] * w[weights + k * m + j];
            delta[first + j] = sum * slope[first + j];
        }
        weights -= m * (size[l - 1] + biases);
        end = first;
    }
    for (size_t l = layers, p = parameters, end = nodes; l > 0; l--) {
        const size_t m = size[l], n = size[l - 1], first = end - m;
        if (biases)
            for (size_t j = m; j-- > 0;)
                gradient[--p] += delta[first + j];
        for (size_t j = m; j-- > 0;)
            for (size_t i = n; i-- > 0;)
                gradient[--p] += delta[first + j] * a[first - n + i];
        end = first;
    }
}
