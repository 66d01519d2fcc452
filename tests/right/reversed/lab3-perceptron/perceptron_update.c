/* Corrects the weights from the last to the first; the factors stand in another order. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    size_t i = n;
    while (i-- > 0)
        w[i] = w[i] - (output - target) * x[i] * eta;
}
