/* No loop: when the error is still large, one step and the training after it. */
#include "backprop.h"

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    double node[6], gradient[6];
    forward_221(x, w, node);
    if (max_steps == 0 || squared_error(target, node[5]) < bound)
        return 0;
    const double delta = output_delta(target, node[5]);
    hidden_gradients(delta, x, node + 2, w, gradient);
    output_gradients(delta, node + 2, gradient + 4);
    gradient_step(w, gradient, 6, eta);
    return 1 + train_221(w, x, target, eta, bound, max_steps - 1);
}
