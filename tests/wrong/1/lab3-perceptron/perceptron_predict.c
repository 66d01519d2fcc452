/* The threshold is added to the sum and the answer is compared with 0. */
#include "perceptron.h"

double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    return step(weighted_sum(x, w, n) + threshold, 0);
}
