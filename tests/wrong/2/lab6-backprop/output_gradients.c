/* The slope of the sigmoid of h is put in, which belongs to the hidden weights. */
#include "backprop.h"

void output_gradients(double delta, const double *h, double *gradient)
{
    for (int i = 0; i < 2; i++)
        gradient[i] = delta * h[i] * (1 - h[i]);
}
