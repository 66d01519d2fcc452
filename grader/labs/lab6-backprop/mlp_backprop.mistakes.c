/* mlp_backprop.mistakes.c: wrong ways back, each with the sentence that helps. */
#include <stdbool.h>

/* The places where the way back can go wrong. */
struct slips {
    bool output_slope_forgotten, hidden_slope_forgotten, slope_of_the_next; /* in a delta */
    bool last_path_only, transposed, weights_forgotten;                     /* in the sum of the blame */
    bool set_instead_of_added, own_activation, input_always;                /* in the slope of a weight */
    bool biases_forgotten, biases_not_counted, biases_in_front;
    bool into_the_inputs, last_layer_only;
};

#define ARGUMENTS \
    const double *w, const size_t *size, size_t layers, size_t biases, const double *a, const double *slope, \
    const double *output_gradient, double *delta, double *gradient
#define GIVEN w, size, layers, biases, a, slope, output_gradient, delta, gradient

static void add(const struct slips *is, double *to, double slope)
{
    *to = is->set_instead_of_added ? slope : *to + slope;
}

static double blame_of(const struct slips *is, const double *w, const double *delta, const double *slope, size_t i,
                       size_t n, size_t m)
{
    double blame = 0;
    for (size_t j = 0; j < m; j++) {
        const double weight = is->weights_forgotten ? 1 : w[is->transposed ? i * m + j : j * n + i];
        const double path = weight * delta[j] * (is->slope_of_the_next ? slope[j] : 1);
        blame = is->last_path_only ? path : blame + path;
    }
    return blame;
}

static void go_back(const struct slips *is, ARGUMENTS)
{
    size_t to = 0, first = 0;
    const size_t counted = is->biases_not_counted ? 0 : biases;
    for (size_t l = 1; l <= layers; l++) {
        to += size[l - 1];
        first += (size[l - 1] + counted) * size[l];
    }
    for (size_t j = 0; j < size[layers]; j++)
        delta[to + j] = output_gradient[j] * (is->output_slope_forgotten ? 1 : slope[to + j]);
    for (size_t l = layers; l > (is->last_layer_only ? layers - 1 : 0); l--) {
        const size_t n = size[l - 1], m = size[l], from = to - n;
        first -= (n + counted) * m;
        const size_t rows = first + (is->biases_in_front ? biases * m : 0);
        for (size_t j = 0; j < m; j++)
            for (size_t i = 0; i < n; i++)
                add(is, &gradient[rows + j * n + i],
                    delta[to + j] * a[is->own_activation ? to + j : is->input_always ? i % size[0] : from + i]);
        for (size_t j = 0; j < biases * m && !is->biases_forgotten; j++)
            add(is, &gradient[is->biases_in_front ? first + j : first + m * n + j], delta[to + j]);
        for (size_t i = 0; i < n && (l > 1 || is->into_the_inputs); i++)
            delta[from + i] = blame_of(is, w + first, delta + to, slope + to, i, n, m)
                * (is->hidden_slope_forgotten || is->slope_of_the_next ? 1 : slope[from + i]);
        to = from;
    }
}

#define SLIP(name, text) \
    MISTAKE(name, text) \
    void name(ARGUMENTS) \
    { \
        const struct slips is = { .name = true }; \
        go_back(&is, GIVEN); \
    }

SLIP(last_path_only, "Only the last path counts: where paths meet, their contributions are added, with += and not =.")

SLIP(transposed, "The weights are read transposed: the weight from node i to node j stands in row j, at w[first + j * n + i].")

SLIP(weights_forgotten, "The blame comes back without its weights: each path multiplies the delta where it ends by its weight.")

SLIP(output_slope_forgotten, "The deltas of the outputs lack the slope of their activation: output_gradient[j] * slope[to + j].")

SLIP(hidden_slope_forgotten, "The deltas of the hidden nodes lack the slope of their activation: multiply the sum by slope[from + i].")

SLIP(slope_of_the_next, "The slope is that of the wrong layer: the sum is multiplied by the slope of the node it arrives at, slope[from + i].")

SLIP(set_instead_of_added, "The slopes are written over what stands in gradient: they are added to it, with +=, so that several examples can be collected.")

SLIP(own_activation, "The delta is multiplied by the activation of its own node: a weight's slope takes the activation where the weight starts, a[from + i].")

SLIP(input_always, "Every layer is multiplied by the inputs of the network: a weight of a later layer starts at a hidden node, whose activation is a[from + i].")

SLIP(biases_forgotten, "The slopes of the biases are missing: a bias starts from the constant 1, so its slope is the delta of its node.")

SLIP(biases_not_counted, "The layers begin at the wrong places: with biases a layer has (n + 1) * m parameters.")

SLIP(biases_in_front, "The biases are taken to stand before the weights of their layer: they stand behind them.")

SLIP(into_the_inputs, "Deltas are stored for the inputs, too: there is nothing before them to blame, and their places stay as they are.")

SLIP(last_layer_only, "Only the last layer is learning: go on with the layer before it, until the first.")
