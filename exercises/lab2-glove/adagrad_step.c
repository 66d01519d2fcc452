/* One step of AdaGrad for the |n| numbers |w|, whose slopes are |gradient|.
   Each number has a sum of its own, |sum[k]|, of the squares of all its slopes
   so far. First add the square of the new slope to the sum; then take the
   slope, times |eta|, divided by the square root of the sum, away from |w[k]|.
   Where the slope is 0, neither |w[k]| nor |sum[k]| changes. No sum is
   negative. */
#include "glove.h"

#include <math.h>

void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    (void)w, (void)sum, (void)gradient, (void)n, (void)eta;
    /* your turn */
}
