/* Example k begins at x + k instead of x + k * n. */
#include "perceptron.h"

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t wrong = 0;
    for (size_t k = 0; k < examples; k++) {
        double y = perceptron_predict(&x[k], w, n, threshold);
        perceptron_update(w, &x[k], n, target[k], y, eta);
        if (y != target[k])
            wrong++;
    }
    return wrong;
}
