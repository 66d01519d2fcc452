/* A stray semicolon behind the for: the body runs once, beyond the end. */
#include "backprop.h"

void gradient_step(double *w, const double *gradient, size_t n, double eta)
{
    size_t i;
    for (i = 0; i < n; i++);
        w[i] -= eta * gradient[i];
}
