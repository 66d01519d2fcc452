/* Runs the 2-2-1 network forward. |x| holds the inputs x1 and x2, |w| the
   weights w1 to w6. Writes to |node|, in this order: z1 and z2, the weighted
   sums into the hidden neurons; h1 and h2, their sigmoids; z3, the weighted sum
   into the output neuron; and o1, its sigmoid. From x1 lead w1 to h1 and w2 to
   h2, from x2 lead w3 to h1 and w4 to h2, and w5 and w6 lead from h1 and h2 to
   the output. */
#include "backprop.h"

void forward_221(const double *x, const double *w, double *node)
{
    (void)x, (void)w, (void)node;
    /* your turn */
}
