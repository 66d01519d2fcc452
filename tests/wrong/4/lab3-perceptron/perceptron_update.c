/* Multiplies by the weight instead of the input. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    double error = target - output;
    for (size_t i = 0; i < n; i++)
        w[i] += eta * w[i] * error;
}
