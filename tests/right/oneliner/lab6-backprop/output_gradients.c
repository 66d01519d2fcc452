/* Both in one statement. */
#include "backprop.h"

void output_gradients(double delta, const double *h, double *gradient) { gradient[0] = delta * h[0], gradient[1] = delta * h[1]; }
