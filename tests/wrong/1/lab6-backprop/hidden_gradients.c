/* The slope of the hidden sigmoids is forgotten. */
#include "backprop.h"

void hidden_gradients(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    gradient[0] = delta * w[4] * x[0];
    gradient[1] = delta * w[5] * x[0];
    gradient[2] = delta * w[4] * x[1];
    gradient[3] = delta * w[5] * x[1];
}
