/* The input is forgotten: all weights grow alike. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += eta * (target - output);
}
