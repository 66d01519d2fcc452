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
    size_t to = 0, first = 0; /* first node, first parameter of a layer */
    for (size_t l = 1; l <= layers; l++) {
        to += size[l - 1];
        first += (size[l - 1] + biases) * size[l];
    }
    for (size_t j = 0; j < size[layers]; j++)
        delta[to + j] = output_gradient[j] * slope[to + j];
    for (size_t l = layers; l > 0; l--) {
        const size_t n = size[l - 1], m = size[l], from = to - n;
        first -= (n + biases) * m;
        for (size_t j = 0; j < m; j++)
            for (size_t i = 0; i < n; i++)
                gradient[first + j * n + i] += delta[to + j] * a[from + i];
        for (size_t j = 0; j < biases * m; j++) /* none without biases */
            gradient[first + m * n + j] += delta[to + j];
        for (size_t i = 0; l > 1 && i < n; i++) {
            double blame = 0;
            for (size_t j = 0; j < m; j++)
                blame += w[first + j * n + i] * delta[to + j];
            delta[from + i] = blame * slope[from + i];
        }
        to = from;
    }
}
