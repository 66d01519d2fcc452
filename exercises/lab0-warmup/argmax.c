/* Returns the index of the largest of the |n| numbers |x[0]|, |x[1]| and so on; the
   smallest such index when several are equally large. There is at least one
   number. The array is not changed. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
    (void)x, (void)n;
    return 999; /* your turn */
}
