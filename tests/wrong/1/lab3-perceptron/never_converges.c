/* Is content when a single weight of the slow runner is that of the fast one. */
#include "perceptron.h"

int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                    double threshold, double eta, size_t max_rounds)
{
    for (size_t i = 0; i < n; i++)
        slow[i] = w[i];
    for (size_t r = 0; r < max_rounds; r++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        for (size_t i = 0; i < n; i++)
            if (slow[i] == w[i])
                return 1;
    }
    return 0;
}
