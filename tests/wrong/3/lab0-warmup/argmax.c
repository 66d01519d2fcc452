/* Returns the largest number and not where it stands. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
    double max = x[0];
    for (size_t i = 0; i < n; i++)
        if (x[i] > max)
            max = x[i];
    return max;
}
