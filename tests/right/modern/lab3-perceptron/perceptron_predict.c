/* Four running sums, as a compiler that vectorises would make them. */
#include "perceptron.h"

double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    double sum[4] = {0};
    #pragma GCC unroll 4
    for (size_t i = 0; i < n; i++)
        sum[i & 3] += x[i] * w[i];
    return (sum[0] + sum[1]) + (sum[2] + sum[3]) >= threshold;
}
