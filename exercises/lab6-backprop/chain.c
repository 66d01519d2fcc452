/* Returns the product of the |n| numbers |factor|; 1 when |n| is 0. The array
   is not changed. */
#include "backprop.h"

double chain(const double *factor, size_t n)
{
    (void)factor, (void)n;
    return -1; /* your turn */
}
