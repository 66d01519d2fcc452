/* No loop: a round, and then the same question with one round less. */
#include "perceptron.h"

static void copy(double *to, const double *from, size_t n)
{
    if (n == 0)
        return;
    *to = *from;
    copy(to + 1, from + 1, n - 1);
}

static int same(const double *a, const double *b, size_t n)
{
    return n == 0 || (*a == *b && same(a + 1, b + 1, n - 1));
}

static int meets(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                 double threshold, double eta, size_t rounds)
{
    if (rounds == 0)
        return 0;
    perceptron_epoch(w, x, target, examples, n, threshold, eta);
    if (perceptron_epoch(w, x, target, examples, n, threshold, eta) == 0)
        return 0;
    perceptron_epoch(slow, x, target, examples, n, threshold, eta);
    return same(w, slow, n) || meets(w, slow, x, target, examples, n, threshold, eta, rounds - 1);
}

int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                    double threshold, double eta, size_t max_rounds)
{
    copy(slow, w, n);
    return meets(w, slow, x, target, examples, n, threshold, eta, max_rounds);
}
