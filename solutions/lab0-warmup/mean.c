/* Returns the mean of the |n| numbers |x[0]|, |x[1]| and so on: their sum divided
   by how many they are. There is at least one. The array is not changed. */
#include "warmup.h"

double mean(const double x[], size_t n)
{
    double total = 0;
    for (size_t i = 0; i < n; i++)
        total += x[i];
    return total / (double)n;
}
