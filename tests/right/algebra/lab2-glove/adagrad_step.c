/* The quotient is a ratio of the slope to a hypotenuse; the sum follows from it. */
#include "glove.h"

#include <math.h>

void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        double length = hypot(sqrt(sum[k]), gradient[k]);
        if (gradient[k] != 0) {
            w[k] -= eta * (gradient[k] / length);
            sum[k] = length * length;
        }
    }
}
