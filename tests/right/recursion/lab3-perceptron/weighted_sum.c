/* No loop: the function calls itself for all inputs but the first. */
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    if (n == 0)
        return 0;
    return x[0] * w[0] + weighted_sum(x + 1, w + 1, n - 1);
}
