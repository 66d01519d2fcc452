/* The lines that kept the stub from warning, and the words "your turn", were left where they were. */
#include "perceptron.h"

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    (void)w, (void)x, (void)n, (void)target, (void)output, (void)eta;
    /* your turn */
    for (size_t i = 0; i < n; i++)
        w[i] = w[i] + eta * x[i] * (target - output);
}
