/* Changes an array that it may only read. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    if (n > 0)
        ((double *)(size_t)x)[0] = 0;
    return 1;
}
