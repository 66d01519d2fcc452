/* The names of the slide as macros for elements of the arrays. */
#include "backprop.h"

#define x1 x[0]
#define x2 x[1]
#define W(k) w[(k) - 1]
#define z1 node[0]
#define z2 node[1]
#define h1 node[2]
#define h2 node[3]
#define z3 node[4]
#define o1 node[5]

void forward_221(const double *x, const double *w, double *node)
{
    z1 = x1 * W(1) + x2 * W(3);
    z2 = x1 * W(2) + x2 * W(4);
    h1 = sigmoid(z1);
    h2 = sigmoid(z2);
    z3 = h1 * W(5) + h2 * W(6);
    o1 = sigmoid(z3);
}
