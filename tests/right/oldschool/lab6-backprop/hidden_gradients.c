/* Every slope written out by hand, with nothing shared between them. */
#include "backprop.h"

void hidden_gradients(double delta, const double *x, const double *h, const double *w, double *gradient)
{
	*(gradient + 0) = delta * w[4] * h[0] * (1 - h[0]) * x[0];
	*(gradient + 1) = delta * w[5] * h[1] * (1 - h[1]) * x[0];
	*(gradient + 2) = delta * w[4] * h[0] * (1 - h[0]) * x[1];
	*(gradient + 3) = delta * w[5] * h[1] * (1 - h[1]) * x[1];
}
