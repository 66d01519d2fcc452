/* Shows the perceptron all its |examples| once, in order, and corrects the |n|
   weights |w| after each. Example number |k| has the |n| inputs |x[k*n]|,
   |x[k*n+1]| and so on, and ought to give |target[k]|.
   Returns how many of them were answered wrongly.
   You may call |perceptron_predict| and |perceptron_update|. */
#include "perceptron.h"

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        const double *row = x + k * n; /* the inputs of example |k| */
        const double output = perceptron_predict(row, w, n, threshold);
        if (output != target[k])
            errors++;
        perceptron_update(w, row, n, target[k], output, eta);
    }
    return errors;
}
