/* Returns the mean squared error of the |n| outputs against the |n| targets: each
   target minus its output, squared; all of these added; the sum divided by |n|,
   which is at least 1. */
#include "descent.h"

double mse(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        const double error = target[i] - output[i];
        sum += error * error;
    }
    return sum / (double)n;
}
