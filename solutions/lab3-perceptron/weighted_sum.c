/* Returns the weighted sum of the |n| inputs |x| under the weights |w|;
   0 when |n| is 0. Neither array is changed. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 0; i < n; i++)
        z += w[i] * x[i]; /* one input's share */
    return z;
}
