/* Carries the slopes of the loss back through a network of any depth. It has
   |layers| layers of weights, at least one; |size[0]| to |size[layers]| are its
   numbers of nodes, from the inputs to the outputs. |w| holds the parameters,
   one layer after the other: the weights row by row, a row for each node that
   they lead to; then, if |biases| is 1 and not 0, one bias for each of these
   nodes. |a| holds the activations of all nodes, the inputs first, and |slope|
   the slopes of their activation functions; the inputs have none.
   |output_gradient| holds the slopes of the loss along the |size[layers]|
   outputs.
   Stores in |delta| the deltas of all nodes but the inputs, whose places stay
   as they are, and adds to |gradient|, laid out like |w|, the slopes of the loss
   along all parameters. */
#include "backprop.h"

void mlp_backprop(const double *w, const size_t *size, size_t layers, size_t biases,
                  const double *a, const double *slope, const double *output_gradient,
                  double *delta, double *gradient)
{
    (void)w, (void)size, (void)layers, (void)biases, (void)a, (void)slope;
    (void)output_gradient, (void)delta, (void)gradient;
    /* your turn */
}
