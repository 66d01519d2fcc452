/* z3 is made of the sums z1 and z2, not of their sigmoids. */
#include "backprop.h"
#include "mlp.h"

void forward_221(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[2];
    node[1] = x[0] * w[1] + x[1] * w[3];
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = node[0] * w[4] + node[1] * w[5];
    node[5] = sigmoid(node[4]);
}
