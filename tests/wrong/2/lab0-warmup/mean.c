/* Counts from 1 to n, as linguists do. */
#include "warmup.h"

double mean(const double x[], size_t n)
{
    double sum = 0;
    for (size_t i = 1; i <= n; i++)
        sum += x[i];
    return sum / n;
}
