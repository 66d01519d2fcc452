/* Writes to |gradient| the slopes of the loss along w5 and w6, the weights that
   lead to the output neuron from the two hidden neurons. |delta| is the slope
   of the loss along z3, |h| holds h1 and h2. */
#include "backprop.h"

void output_gradients(double delta, const double *h, double *gradient)
{
    gradient[0] = delta * h[0]; /* z3 grows by h1 for each unit of w5 */
    gradient[1] = delta * h[1];
}
