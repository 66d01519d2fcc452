/* Defines another function. */
#include "perceptron.h"

double weighted_total(const double *x, const double *w, size_t n);

double weighted_total(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return 1;
}
