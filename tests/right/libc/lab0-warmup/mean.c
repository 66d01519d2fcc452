/* Asserts what the contract promises. */
#include "warmup.h"

#include <assert.h>
#include <stddef.h>

double mean(const double x[], size_t n)
{
    assert(x != NULL);
    assert(n >= 1);
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i];
    return sum / (double)n;
}
