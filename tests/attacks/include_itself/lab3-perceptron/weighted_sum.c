/* Includes itself without end. */
#include __FILE__
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return 1;
}
