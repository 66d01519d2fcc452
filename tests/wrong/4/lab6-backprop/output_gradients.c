/* h1 and h2 are exchanged, since h is thought to begin at 1. */
#include "backprop.h"

void output_gradients(double delta, const double *h, double *gradient)
{
    gradient[0] = delta * h[1];
    gradient[1] = delta * h[2];
}
