/* A printf that helped to find a mistake was left in. */
#include "warmup.h"

#include <stdio.h>

double mean(const double x[], size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        sum += x[i];
        printf("i = %zu, x[i] = %g, sum = %g\n", i, x[i], sum);
    }
    printf("mean: %f\n", sum / (double)n);
    return sum / (double)n;
}
