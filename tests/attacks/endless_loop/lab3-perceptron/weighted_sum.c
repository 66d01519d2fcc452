/* Never returns. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    volatile int going = 1;
    while (going)
        continue;
    return 1;
}
