/* Returns the weighted sum of the |n| inputs |x| under the weights |w|;
   0 when |n| is 0. Neither array is changed. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return -1; /* your turn */
}
