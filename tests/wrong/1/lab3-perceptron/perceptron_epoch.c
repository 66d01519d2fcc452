/* Every example is read from the start of x: the first one, again and again. */
#include "perceptron.h"

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        double output = perceptron_predict(x, w, n, threshold);
        if (output != target[k])
            errors++;
        perceptron_update(w, x, n, target[k], output, eta);
    }
    return errors;
}
