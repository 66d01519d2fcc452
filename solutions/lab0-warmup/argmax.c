/* Returns the index of the largest of the |n| numbers |x[0]|, |x[1]| and so on; the
   smallest such index when several are equally large. There is at least one
   number. The array is not changed. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
    size_t best = 0; /* where the largest number so far stands */
    for (size_t i = 1; i < n; i++)
        if (x[i] > x[best])
            best = i;
    return best;
}
