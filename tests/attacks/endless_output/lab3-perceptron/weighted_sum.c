/* Prints without end. */
#include "perceptron.h"
#include <stdio.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    for (;;)
        puts("and again, and again, and again, and again, and again, and again");
}
