/* Asks math.h for differences, and clears the array beforehand although nobody needs it. */
#include "descent.h"

#include <math.h>
#include <string.h>

void mse_gradient(const double *target, const double *output, size_t n, double *gradient)
{
    memset(gradient, 0, n * sizeof *gradient);
    for (size_t i = 0; i < n; i++) {
        gradient[i] += fdim(output[i], target[i]);
        gradient[i] -= fdim(target[i], output[i]);
        gradient[i] = ldexp(gradient[i], 1) / (double)n;
    }
}
