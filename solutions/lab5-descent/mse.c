/* Returns the mean squared error of the |n| outputs against the |n| targets: each
   target minus its output, squared; all of these added; the sum divided by |n|,
   which is at least 1. */
#include "descent.h"

double mse(const double *target, const double *output, size_t n)
{
    double squares = 0;
    for (size_t i = 0; i < n; i++) {
        const double error = target[i] - output[i];
        squares += error * error;
    }
    return squares / (double)n;
}
