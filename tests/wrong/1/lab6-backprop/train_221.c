/* The outer weights are changed before the inner slopes are computed. */
#include "backprop.h"

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    double node[6];
    double gradient[6];
    size_t steps = 0;
    forward_221(x, w, node);
    while (squared_error(target, node[5]) >= bound && steps < max_steps) {
        double delta = output_delta(target, node[5]);
        output_gradients(delta, node + 2, gradient + 4);
        gradient_step(w + 4, gradient + 4, 2, eta);
        hidden_gradients(delta, x, node + 2, w, gradient);
        gradient_step(w, gradient, 4, eta);
        steps++;
        forward_221(x, w, node);
    }
    return steps;
}
