/* restrict pointers, const arguments, and the change computed once. */
#include "perceptron.h"

void perceptron_update(double *restrict w, const double *restrict x, const size_t n, const double target,
                       const double output, const double eta)
{
    const double change = eta * (target - output);
    if (change == 0)
        return;
    for (size_t i = 0; i < n; ++i) {
        w[i] += change * x[i];
    }
}
