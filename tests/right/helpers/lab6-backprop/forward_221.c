/* A struct for the network, and a helper for a neuron with two inputs. */
#include "backprop.h"

#include <math.h>

typedef struct {
    double sum, activation;
} neuron;

static neuron fire(double a, double wa, double b, double wb)
{
    neuron it;
    it.sum = a * wa + b * wb;
    it.activation = 1 / (1 + exp(-it.sum));
    return it;
}

void forward_221(const double *x, const double *w, double *node)
{
    const neuron first = fire(x[0], w[0], x[1], w[2]);
    const neuron second = fire(x[0], w[1], x[1], w[3]);
    const neuron output = fire(first.activation, w[4], second.activation, w[5]);
    node[0] = first.sum;
    node[1] = second.sum;
    node[2] = first.activation;
    node[3] = second.activation;
    node[4] = output.sum;
    node[5] = output.activation;
}
