/* Adds the products from the last to the first. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    double sum = 0;
    for (size_t i = n; i > 0; --i)
        sum += w[i - 1] * x[i - 1];
    return sum;
}
