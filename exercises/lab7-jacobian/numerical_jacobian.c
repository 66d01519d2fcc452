/* Finds the Jacobian of |f| at |x| by trying. |f| takes |n| inputs and gives |m|
   outputs; the call f(x, n, y, m) stores them in |y|. Stores in |jacobian| the
   |m*n| slopes, row by row, a row for each output: in row |j| and column |i| the
   centred difference of output |j| when input |i| alone goes up and down by |h|,
   divided by 2h. |n| and |m| are at least 1. |x| cannot be changed, so copy it
   to memory of your own, and give that back with |free| in the end.
   Returns 1, or 0 when |malloc| has no memory left. */
#include "jacobian.h"

#include <stdlib.h>

int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m,
                       double h, double *jacobian)
{
    (void)f, (void)x, (void)n, (void)m, (void)h, (void)jacobian;
    return 0; /* your turn */
}
