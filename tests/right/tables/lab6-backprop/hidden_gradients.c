/* The paths of the four weights in a table: the input they start from, the neuron they lead to, the weight behind it. */
#include "backprop.h"

void hidden_gradients(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    static const struct path { unsigned char input, neuron, behind; } paths[4] = {
        {.input = 0, .neuron = 0, .behind = 4},
        {.input = 0, .neuron = 1, .behind = 5},
        {.input = 1, .neuron = 0, .behind = 4},
        {.input = 1, .neuron = 1, .behind = 5},
    };
    double *out = gradient;
    for (const struct path *p = paths; p < paths + 4; p++)
        *out++ = delta * w[p->behind] * (h[p->neuron] - h[p->neuron] * h[p->neuron]) * x[p->input];
}
