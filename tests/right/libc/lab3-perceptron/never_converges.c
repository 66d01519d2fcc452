/* memcpy copies the weights. */
#include "perceptron.h"

#include <stdbool.h>
#include <string.h>

int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                    double threshold, double eta, size_t max_rounds)
{
    memcpy(slow, w, n * sizeof(double));
    for (size_t round = 0; round < max_rounds; ++round) {
        size_t errors = 0;
        for (int twice = 0; twice < 2; ++twice)
            errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (errors == 0)
            return false;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        bool same = true;
        for (size_t i = 0; i < n; ++i)
            same = same && w[i] == slow[i];
        if (same)
            return true;
    }
    return false;
}
