/* The learning rate is subtracted and not multiplied. */
#include "backprop.h"

void gradient_step(double *w, const double *gradient, size_t n, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] = w[i] - eta - gradient[i];
}
