/* The output is not squashed: o1 is z3. */
#include "backprop.h"
#include "mlp.h"

void forward_221(const double *x, const double *w, double *node)
{
    node[0] = w[0] * x[0] + w[2] * x[1];
    node[1] = w[1] * x[0] + w[3] * x[1];
    node[2] = sigmoid(node[0]);
    node[3] = sigmoid(node[1]);
    node[4] = w[4] * node[2] + w[5] * node[3];
    node[5] = node[4];
}
