/* Forgets to copy w into slow first. */
#include "perceptron.h"

int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                    double threshold, double eta, size_t max_rounds)
{
    for (size_t r = 0; r < max_rounds; r++) {
        perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
            return 0;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        int same = 1;
        for (size_t i = 0; i < n; i++)
            if (slow[i] != w[i])
                same = 0;
        if (same)
            return 1;
    }
    return 0;
}
