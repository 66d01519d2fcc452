/* The sum is never initialised. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    double sum;
    for (size_t i = 0; i < n; i++)
        sum += x[i] * w[i];
    return sum;
}
