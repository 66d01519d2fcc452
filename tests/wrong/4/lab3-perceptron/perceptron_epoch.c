/* The weights are corrected before the answer is looked at, so the error is counted with the new weights. */
#include "perceptron.h"

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        const double *xk = x + k * n;
        perceptron_update(w, xk, n, target[k], perceptron_predict(xk, w, n, threshold), eta);
        if (perceptron_predict(xk, w, n, threshold) != target[k])
            errors++;
    }
    return errors;
}
