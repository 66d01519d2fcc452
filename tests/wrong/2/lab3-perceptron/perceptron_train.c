/* Runs all epochs whether or not one was free of errors, and returns the first number anyway. */
#include "perceptron.h"

size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta, size_t max_epochs)
{
    size_t needed = 0;
    for (size_t e = 1; e <= max_epochs; e++) {
        size_t errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (errors == 0 && needed == 0)
            needed = e;
    }
    if (needed == 0)
        return max_epochs;
    return needed;
}
