/* The error is output minus target. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    double error = output - target;
    for (size_t i = 0; i < n; i++)
        w[i] = w[i] + eta * x[i] * error;
}
