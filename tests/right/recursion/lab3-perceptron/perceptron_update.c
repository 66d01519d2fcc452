/* No loop: corrects the first weight, then those after it. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    if (n == 0)
        return;
    *w += eta * *x * (target - output);
    perceptron_update(w + 1, x + 1, n - 1, target, output, eta);
}
