/* Defines the function where nobody else can see it. */
#include <stddef.h>

#define weighted_sum hidden
#include "perceptron.h"
#undef weighted_sum

static double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return 1;
}
