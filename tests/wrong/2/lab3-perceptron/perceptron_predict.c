/* The arguments of step are swapped. */
#include "perceptron.h"

double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    double z = weighted_sum(x, w, n);
    return step(threshold, z);
}
