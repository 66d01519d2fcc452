/* Helpers called first, write, call and exercise. */
#include "backprop.h"

size_t first(const size_t *size, size_t layer)
{
    size_t nodes = 0;
    for (size_t l = 0; l < layer; l++)
        nodes += size[l];
    return nodes;
}

size_t begin(const size_t *size, size_t layer, size_t biases)
{
    size_t weights = 0;
    for (size_t l = 1; l < layer; l++)
        weights += size[l] * (size[l - 1] + biases);
    return weights;
}

void call(double *delta, const double *from, const double *slope, size_t m)
{
    for (size_t j = 0; j < m; j++)
        delta[j] = from[j] * slope[j];
}

void add(double *gradient, const double *delta, const double *a, size_t m, size_t n)
{
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++)
            gradient[j * n + i] += delta[j] * a[i];
}

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    for (size_t l = layers; l >= 1; l--) {
        const size_t n = size[l - 1], m = size[l];
        const size_t here = first(size, l), there = begin(size, l, biases);
        if (l == layers) {
            call(delta + here, output_gradient, slope + here, m);
        } else {
            const size_t next = first(size, l + 1), weights = begin(size, l + 1, biases);
            double back[m];
            for (size_t j = 0; j < m; j++) {
                back[j] = 0;
                for (size_t k = 0; k < size[l + 1]; k++)
                    back[j] += delta[next + k] * w[weights + k * m + j];
            }
            call(delta + here, back, slope + here, m);
        }
        add(gradient + there, delta + here, a + first(size, l - 1), m, n);
        for (size_t j = 0; j < m && biases; j++)
            gradient[there + m * n + j] += delta[here + j];
    }
}
