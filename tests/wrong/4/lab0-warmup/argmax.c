/* Forgets to remember the new largest number. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
    double largest = x[0];
    size_t index = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] > largest)
            index = i;
    return index;
}
