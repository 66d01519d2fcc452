/* Trains the 2-2-1 network on one example, with inputs |x| and answer |target|,
   until its squared error is below |bound|; changes the six weights |w|. A step
   runs the network forward, computes all six slopes with the weights as they
   are, and then changes all six weights with the learning rate |eta|. Before
   each step the error is looked at. Returns the number of steps taken: 0 when
   the error was below |bound| from the start, and at most |max_steps|. You may
   call the other functions of this lab. */
#include "backprop.h"

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    for (size_t steps = 0; steps < max_steps; steps++) {
        double node[6]; /* z1 z2 h1 h2 z3 o1 */
        forward_221(x, w, node);
        if (squared_error(target, node[5]) < bound)
            return steps;
        const double *h = node + 2;
        const double delta = output_delta(target, node[5]);
        double gradient[6];
        hidden_gradients(delta, x, h, w, gradient); /* slopes along w1 to w4 */
        output_gradients(delta, h, gradient + 4); /* slopes along w5 and w6 */
        gradient_step(w, gradient, 6, eta);
    }
    return max_steps;
}
