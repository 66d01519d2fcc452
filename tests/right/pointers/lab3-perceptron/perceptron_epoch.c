/* The pointer to the example moves on by n, that to the target by one. */
#include "perceptron.h"

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    const double *last = target + examples;
    size_t wrong = 0;
    for (; target < last; target++, x += n) {
        double output = perceptron_predict(x, w, n, threshold);
        wrong += output != *target;
        perceptron_update(w, x, n, *target, output, eta);
    }
    return wrong;
}
