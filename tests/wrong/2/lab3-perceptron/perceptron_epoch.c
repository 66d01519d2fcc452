/* Returns inside the loop, after the first example. */
#include "perceptron.h"

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t wrong = 0;
    for (size_t k = 0; k < examples; k++) {
        double output = perceptron_predict(x + k * n, w, n, threshold);
        if (output != target[k]) {
            wrong = wrong + 1;
            perceptron_update(w, x + k * n, n, target[k], output, eta);
        }
        return wrong;
    }
    return wrong;
}
