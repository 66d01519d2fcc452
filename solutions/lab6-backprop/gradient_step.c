/* Takes one step of gradient descent: moves each of the |n| weights |w| against
   its slope in |gradient|, by |eta| times that slope. */
#include "backprop.h"

void gradient_step(double *w, const double *gradient, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] -= eta * gradient[i];
}
