/* Returns the mean of the |n| numbers |x[0]|, |x[1]| and so on: their sum divided
   by how many they are. There is at least one. The array is not changed. */
#include "warmup.h"

double mean(const double x[], size_t n)
{
    (void)x, (void)n;
    return -1; /* your turn */
}
