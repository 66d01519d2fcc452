/* Writes to |gradient| the slopes of the loss along w1, w2, w3 and w4, in this
   order. |delta| is the slope of the loss along z3, |x| holds x1 and x2, |h|
   holds h1 and h2, and |w| holds w1 to w6 as they were in the forward pass. */
#include "backprop.h"

void hidden_gradients(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    const double delta1 = delta * w[4] * h[0] * (1 - h[0]); /* along z1, through w5 */
    const double delta2 = delta * w[5] * h[1] * (1 - h[1]); /* along z2, through w6 */
    gradient[0] = delta1 * x[0]; /* w1 leads from x1 to h1 */
    gradient[1] = delta2 * x[0]; /* w2 leads from x1 to h2 */
    gradient[2] = delta1 * x[1]; /* w3 leads from x2 to h1 */
    gradient[3] = delta2 * x[1]; /* w4 leads from x2 to h2 */
}
