/* From the last number to the first, so an equal one further in front takes over. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
    size_t best = n - 1;
    for (size_t i = n; i-- > 0;)
        if (x[i] >= x[best])
            best = i;
    return best;
}
