/* The network is not run forward again in the loop: the old error is compared for ever. */
#include "backprop.h"

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    double node[6], g[6];
    size_t steps = 0;
    forward_221(x, w, node);
    double error = squared_error(target, node[5]);
    while (error >= bound && steps < max_steps) {
        double delta = output_delta(target, node[5]);
        hidden_gradients(delta, x, &node[2], w, g);
        output_gradients(delta, &node[2], &g[4]);
        gradient_step(w, g, 6, eta);
        steps++;
    }
    return steps;
}
