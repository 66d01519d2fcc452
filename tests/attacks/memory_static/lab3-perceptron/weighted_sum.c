/* Has an array larger than the memory it may use. */
#include "perceptron.h"

static volatile double huge[(size_t)1 << 27];

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return huge[n] + 1;
}
