/* Two products at a time, by vectors of GNU C. */
#include "perceptron.h"

typedef double pair __attribute__((vector_size(16)));

double weighted_sum(const double *x, const double *w, size_t n)
{
    pair sum = {0, 0};
    size_t i = 0;
    for (; i + 2 <= n; i += 2)
        sum += (pair){x[i], x[i + 1]} * (pair){w[i], w[i + 1]};
    return sum[0] + sum[1] + (i < n ? x[i] * w[i] : 0);
}
