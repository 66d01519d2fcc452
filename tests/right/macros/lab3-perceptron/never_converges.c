/* A macro for an epoch, whose nine arguments are always the same but for one. */
#include "perceptron.h"

#define EPOCH(weights) perceptron_epoch((weights), x, target, examples, n, threshold, eta)

int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                    double threshold, double eta, size_t max_rounds)
{
    size_t same;
    for (size_t i = 0; i != n; i++)
        slow[i] = w[i];
    do {
        if (max_rounds-- == 0 || (EPOCH(w), EPOCH(w)) == 0)
            return 0;
        EPOCH(slow);
        same = 0;
        while (same < n && w[same] == slow[same])
            same++;
    } while (same < n);
    return 1;
}
