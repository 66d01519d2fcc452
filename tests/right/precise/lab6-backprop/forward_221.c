/* Sums with fused multiply-adds. */
#include "backprop.h"

#include <math.h>

void forward_221(const double *x, const double *w, double *node)
{
    node[0] = fma(x[0], w[0], x[1] * w[2]);
    node[1] = fma(x[0], w[1], x[1] * w[3]);
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = fma(node[2], w[4], node[3] * w[5]);
    node[5] = sigmoid(node[4]);
}
