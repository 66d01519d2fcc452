/* Compares a |gradient| with its |numerical| counterpart, |n| slopes each.
   Returns the largest relative error. The relative error of two slopes a and b
   is the size of a - b, divided by the larger of the sizes of a and b, where the
   size is the number without its sign. Two slopes of 0 have the error 0, and so
   have no slopes at all. */
#include "jacobian.h"

#include <math.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    (void)gradient, (void)numerical, (void)n;
    return -1; /* your turn */
}
