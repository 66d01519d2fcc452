/* A helper shows one example, and tells whether the answer was wrong. */
#include "perceptron.h"

#include <stdbool.h>

static bool show(double *w, const double *x, double target, size_t n, double threshold, double eta)
{
    const double answer = step(weighted_sum(x, w, n), threshold);
    if (answer == target)
        return false;
    for (size_t i = 0; i < n; i++)
        w[i] += eta * x[i] * (target - answer);
    return true;
}

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++)
        if (show(w, x + k * n, target[k], n, threshold, eta))
            errors++;
    return errors;
}
