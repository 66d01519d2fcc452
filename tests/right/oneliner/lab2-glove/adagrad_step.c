/* The sum grows inside the root. */
#include "glove.h"

#include <math.h>

void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++)
        w[k] -= gradient[k] ? eta * gradient[k] / sqrt(sum[k] += gradient[k] * gradient[k]) : 0;
}
