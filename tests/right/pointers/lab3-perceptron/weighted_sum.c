/* Eats up the arguments: both pointers move, and n falls to 0. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    double sum = 0;
    while (n--)
        sum += *x++ * *w++;
    return sum;
}
