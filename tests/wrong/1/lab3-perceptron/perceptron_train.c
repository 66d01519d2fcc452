/* The error-free epoch is not counted. */
#include "perceptron.h"

size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta, size_t max_epochs)
{
    size_t epochs = 0;
    while (epochs < max_epochs) {
        size_t errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (errors == 0)
            return epochs;
        epochs++;
    }
    return 0;
}
