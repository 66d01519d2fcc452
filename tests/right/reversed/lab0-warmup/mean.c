/* Adds from the last number to the first. */
#include "warmup.h"

double mean(const double x[], size_t n)
{
    double total = 0;
    for (size_t left = n; left != 0; left--)
        total = x[left - 1] + total;
    return total / (double)n;
}
