/* Counting, predicting and correcting in one expression, by the comma. */
#include "perceptron.h"

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t errors = 0;
    double o;
    for (size_t k = 0; k < examples; k++, x += n)
        o = perceptron_predict(x, w, n, threshold), errors += o != target[k], perceptron_update(w, x, n, target[k], o, eta);
    return errors;
}
