/* Finds the Jacobian of the softmax, which makes |n| probabilities of the |n|
   sums |z|: each is e to the power of its sum, divided by the total of all these
   powers. |n| is at least 1. Stores in |jacobian|, row by row, the |n*n| slopes:
   in row |i| and column |i|, p (1 - p) with the probability p of |i|; in row |i|
   and column |j|, minus the product of the probabilities of |i| and |j|. Sums as
   large as 1000 or as small as -1000 must not harm it. */
#include "jacobian.h"

#include <math.h>

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    (void)z, (void)n, (void)jacobian;
    /* your turn */
}
