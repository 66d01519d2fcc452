/* Copies a compound literal into place. */
#include "backprop.h"

#include <string.h>

void output_gradients(double delta, const double *h, double *gradient)
{
    memcpy(gradient, (double[2]){delta * h[0], delta * h[1]}, 2 * sizeof(double));
}
