/* Takes the last of several that are equally large. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] >= x[best])
            best = i;
    return best;
}
