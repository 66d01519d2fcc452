/* The root is taken of each slope's square only, so every step has the length eta. */
#include "glove.h"

#include <math.h>

void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        double square = gradient[k] * gradient[k];
        sum[k] += square;
        if (gradient[k] != 0)
            w[k] -= eta * gradient[k] / sqrt(square);
    }
}
