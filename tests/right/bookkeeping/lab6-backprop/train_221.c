/* The error is computed before the loop and at its end; the two kinds of slopes are kept apart. */
#include "backprop.h"

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    double node[6], error = 0;
    size_t taken = 0;
    forward_221(x, w, node);
    error = squared_error(target, node[5]);
    while (error >= bound && taken != max_steps) {
        double along_hidden[4], along_output[2];
        const double delta = output_delta(target, node[5]);
        output_gradients(delta, node + 2, along_output);
        hidden_gradients(delta, x, node + 2, w, along_hidden);
        gradient_step(w, along_hidden, 4, eta);
        gradient_step(w + 4, along_output, 2, eta);
        taken++;
        forward_221(x, w, node);
        error = squared_error(target, node[5]);
    }
    return taken;
}
