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
    double *const moved = malloc((n + 2 * m) * sizeof *moved);
    if (moved == NULL)
        return 0;
    double *const ahead = moved + n, *const behind = ahead + m;
    for (size_t i = 0; i < n; i++)
        moved[i] = x[i];
    for (size_t i = 0; i < n; i++) {
        moved[i] = x[i] + h;
        f(moved, n, ahead, m);
        moved[i] = x[i] - h;
        f(moved, n, behind, m);
        moved[i] = x[i]; /* back to where it was */
        for (size_t j = 0; j < m; j++)
            jacobian[j * n + i] = (ahead[j] - behind[j]) / (2 * h);
    }
    free(moved);
    return 1;
}
