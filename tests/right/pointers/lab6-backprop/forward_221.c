/* Named pointers into node, so that the formulas read as on the slide. */
#include "backprop.h"

void forward_221(const double *x, const double *w, double *node)
{
    const double *x1 = x, *x2 = x + 1;
    const double *w1 = w, *w2 = w + 1, *w3 = w + 2, *w4 = w + 3, *w5 = w + 4, *w6 = w + 5;
    double *z1 = node, *z2 = node + 1, *h1 = node + 2, *h2 = node + 3, *z3 = node + 4, *o1 = node + 5;
    *z1 = *w1 * *x1 + *w3 * *x2;
    *z2 = *w2 * *x1 + *w4 * *x2;
    *h1 = sigmoid(*z1);
    *h2 = sigmoid(*z2);
    *z3 = *w5 * *h1 + *w6 * *h2;
    *o1 = sigmoid(*z3);
}
