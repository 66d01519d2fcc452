/* No loop: one epoch, and then training with one epoch less. */
#include "perceptron.h"

size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta, size_t max_epochs)
{
    if (max_epochs == 0)
        return 0;
    if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
        return 1;
    size_t more = perceptron_train(w, x, target, examples, n, threshold, eta, max_epochs - 1);
    return more == 0 ? 0 : more + 1;
}
