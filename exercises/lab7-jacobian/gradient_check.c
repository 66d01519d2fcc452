/* Compares a |gradient| with its |numerical| counterpart, |n| slopes each.
   Returns the largest relative error: of two slopes a and b it is the distance
   between them, divided by the larger of the two without its sign; it is 0 when
   they agree. Two slopes of 0 have the error 0, and so have no slopes at all. */
#include "jacobian.h"

#include <math.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    (void)gradient, (void)numerical, (void)n;
    return -1; /* your turn */
}
