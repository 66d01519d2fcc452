/* The square of the slope is added to the sum after the step. */
#include "glove.h"

#include <math.h>

void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        if (sum[k] > 0)
            w[k] -= eta * gradient[k] / sqrt(sum[k]);
        sum[k] += gradient[k] * gradient[k];
    }
}
