/* The fast weights are trained for one epoch only, so both always agree. */
#include "perceptron.h"

int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                    double threshold, double eta, size_t max_rounds)
{
    for (size_t i = 0; i < n; i++)
        slow[i] = w[i];
    for (size_t round = 0; round < max_rounds; round++) {
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        int same = 1;
        for (size_t i = 0; i < n; i++)
            if (w[i] != slow[i])
                same = 0;
        if (same == 1)
            return 1;
    }
    return 0;
}
