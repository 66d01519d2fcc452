/* The four slopes from w4 to w1, the second neuron first. */
#include "backprop.h"

void hidden_gradients(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    for (size_t k = 4; k-- > 0;) {
        const size_t input = k / 2, neuron = k % 2;
        gradient[k] = x[input] * (1 - h[neuron]) * h[neuron] * w[4 + neuron] * delta;
    }
}
