/* Runs epochs, at most |max_epochs|, until one of them is free of errors. Returns
   how many were run, the error-free one included; 0 when none was free of errors.
   You may call |perceptron_epoch|. */
#include "perceptron.h"

size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta, size_t max_epochs)
{
    for (size_t epoch = 1; epoch <= max_epochs; epoch++)
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return epoch;
    return 0; /* no line was found in time */
}
