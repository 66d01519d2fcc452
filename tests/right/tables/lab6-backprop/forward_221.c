/* A table of edges says what leads where: the loop knows nothing of the network. */
#include "backprop.h"

typedef struct edge { int weight, to; } edge;

void forward_221(const double *x, const double *w, double *node)
{
    enum { Z1, Z2, H1, H2, Z3, O1, NODES };
    static const struct { int input; edge edge[2]; } from[] = {
        {0, {{0, Z1}, {1, Z2}}},
        {1, {{2, Z1}, {3, Z2}}},
    };
    for (int k = 0; k < NODES; k++)
        node[k] = 0;
    for (size_t i = 0; i < sizeof from / sizeof from[0]; i++)
        for (size_t e = 0; e < 2; e++)
            node[from[i].edge[e].to] += w[from[i].edge[e].weight] * x[from[i].input];
    node[H1] = sigmoid(node[Z1]);
    node[H2] = sigmoid(node[Z2]);
    for (int e = 0; e < 2; e++)
        node[Z3] += w[4 + e] * node[H1 + e];
    node[O1] = sigmoid(node[Z3]);
}
