/* Reports to the standard error output. */
#include "perceptron.h"

#include <stdio.h>

void perceptron_update(double *w, const double *x, size_t n, double target, double output, double eta)
{
    double error = target - output;
    fprintf(stderr, "error = %g\n", error);
    for (size_t i = 0; i < n; i++) {
        w[i] += eta * x[i] * error;
        fprintf(stderr, "  w[%zu] is now %.17g\n", i, w[i]);
    }
}
