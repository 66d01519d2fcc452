/* The slopes of the hidden sigmoids are exchanged: h2's for the weights into h1. */
#include "backprop.h"

void hidden_gradients(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    double d1 = delta * w[4] * h[1] * (1 - h[1]);
    double d2 = delta * w[5] * h[0] * (1 - h[0]);
    gradient[0] = d1 * x[0];
    gradient[1] = d2 * x[0];
    gradient[2] = d1 * x[1];
    gradient[3] = d2 * x[1];
}
