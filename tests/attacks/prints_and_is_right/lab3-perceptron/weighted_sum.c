/* An honest answer that also prints something. */
#include "perceptron.h"
#include <stdio.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i] * w[i];
    printf("sum = %f\n", sum);
    return sum;
}
