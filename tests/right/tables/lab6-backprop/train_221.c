/* The steps of one round as a struct of arrays, made anew by a compound literal. */
#include "backprop.h"

typedef struct { double node[6], gradient[6]; } round_of_training;

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    enum { H = 2, O = 5 };
    size_t steps = 0;
    for (;; steps++) {
        round_of_training now = (round_of_training){.node = {0}};
        forward_221(x, w, now.node);
        if (squared_error(target, now.node[O]) < bound || steps >= max_steps)
            return steps;
        const double delta = output_delta(target, now.node[O]);
        hidden_gradients(delta, x, &now.node[H], w, &now.gradient[0]);
        output_gradients(delta, &now.node[H], &now.gradient[4]);
        gradient_step(w, now.gradient, 6, eta);
    }
}
