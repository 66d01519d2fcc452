/* Runs the 2-2-1 network forward. |x| holds the inputs x1 and x2, |w| the
   weights w1 to w6. Writes to |node|, in this order: z1 and z2, the weighted
   sums into the hidden neurons; h1 and h2, their sigmoids; z3, the weighted sum
   into the output neuron; and o1, its sigmoid. From x1 lead w1 to h1 and w2 to
   h2, from x2 lead w3 to h1 and w4 to h2, and w5 and w6 lead from h1 and h2 to
   the output. */
#include "backprop.h"

void forward_221(const double *x, const double *w, double *node)
{
    node[0] = x[0] * w[0] + x[1] * w[2]; /* z1 */
    node[1] = x[0] * w[1] + x[1] * w[3]; /* z2 */
    node[2] = sigmoid(node[0]); /* h1 */
    node[3] = sigmoid(node[1]); /* h2 */
    node[4] = node[2] * w[4] + node[3] * w[5]; /* z3 */
    node[5] = sigmoid(node[4]); /* o1 */
}
