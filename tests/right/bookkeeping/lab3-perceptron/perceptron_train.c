/* A flag ends the loop, and the answer is made from it afterwards. */
#include "perceptron.h"

#include <stdbool.h>

size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta, size_t max_epochs)
{
    bool finished = false;
    size_t epochs = 0;
    while (!finished && epochs < max_epochs) {
        size_t errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
        epochs += 1;
        finished = (errors == 0);
    }
    return finished ? epochs : 0;
}
