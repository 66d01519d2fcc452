/* An honest answer, saved with a byte order mark and the line ends of another system. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i] * w[i];
    return sum;
}
