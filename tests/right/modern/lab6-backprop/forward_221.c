/* The prototype says how long each array is. */
#include "backprop.h"

void forward_221(const double x[2], const double w[6], double node[6])
{
    for (int j = 0; j < 2; j++) {
        node[j] = x[0] * w[j] + x[1] * w[2 + j];
        node[2 + j] = sigmoid(node[j]);
    }
    node[4] = node[2] * w[4] + node[3] * w[5];
    node[5] = sigmoid(node[4]);
}
