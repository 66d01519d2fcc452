/* No loop over the layers: does the network behind the first layer, and then that layer. */
#include "backprop.h"

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    const size_t n = size[0], m = size[1], own = m * (n + biases);
    double *mine = delta + n;
    if (layers == 1) {
        for (size_t j = 0; j < m; j++)
            mine[j] = output_gradient[j] * slope[n + j];
    } else {
        const double *next = w + own;
        const size_t k = size[2];
        mlp_backprop(next, size + 1, layers - 1, biases, a + n, slope + n, output_gradient, mine, gradient + own);
        for (size_t j = 0; j < m; j++) {
            double sum = 0;
            for (size_t l = 0; l < k; l++)
                sum += next[l * m + j] * mine[m + l];
            mine[j] = sum * slope[n + j];
        }
    }
    for (size_t j = 0; j < m; j++) {
        for (size_t i = 0; i < n; i++)
            gradient[j * n + i] += mine[j] * a[i];
        if (biases == 1)
            gradient[m * n + j] += mine[j];
    }
}
