/* The division comes first and is one of whole numbers. */
#include "warmup.h"

double mean(const double x[], size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i] * (1 / n);
    return sum;
}
