/* Two slips at once: the sign of the error and the forgotten learning rate. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    for (size_t i = 0; i < n; i++)
        w[i] += x[i] * (output - target);
}
