/* mlp_forward.mistakes.c: wrong networks, each with the sentence that helps. */
#include "perceptron.h"

static void copy(const double *x, size_t n, double *a)
{
    for (size_t i = 0; i < n; i++)
        a[i] = x[i];
}

MISTAKE(inputs_again, "Every layer gets the inputs of the network: from the second layer on, what goes in are the outputs of the layer before.")
void inputs_again(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    double in[8] = { 0 };
    for (size_t i = 0; i < size[0] && i < 8; i++)
        in[i] = x[i];
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        a += n;
        layer_forward(in, n, w, w + m * n, m, a);
        w += m * n + m;
    }
}

MISTAKE(same_weights_always, "Every layer gets the weights of the first one: move on by m * n + m parameters after each layer.")
void same_weights_always(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    const size_t known = size[0] * size[1] + size[1];
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        for (size_t j = 0; j < size[l + 1]; j++) {
            double z = w[(size[l] * size[l + 1] + j) % known];
            for (size_t i = 0; i < size[l]; i++)
                z += w[(j * size[l] + i) % known] * a[i];
            a[size[l] + j] = sigmoid(z);
        }
        a += size[l];
    }
}

MISTAKE(biases_not_passed, "The weights of the next layer are taken to follow at once, but the m biases lie between them: move on by m * n + m.")
void biases_not_passed(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        layer_forward(a, n, w, w + m * n, m, a + n);
        a += n;
        w += m * n;
    }
}

MISTAKE(biases_first, "The biases are taken to stand before the weights: they follow them, at w + m * n.")
void biases_first(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        layer_forward(a, n, w + m, w, m, a + n);
        a += n;
        w += m * n + m;
    }
}

MISTAKE(biases_from_weights, "The biases are read from the beginning of the layer, where its weights are: they stand at w + m * n.")
void biases_from_weights(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        layer_forward(a, n, w, w, m, a + n);
        a += n;
        w += m * n + m;
    }
}

MISTAKE(columns, "The tables are read by columns: row j belongs to node j and has a weight for each of the size[l] inputs.")
void columns(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        for (size_t j = 0; j < m; j++) {
            double z = w[m * n + j];
            for (size_t i = 0; i < n; i++)
                z += w[i * m + j] * a[i];
            a[n + j] = sigmoid(z);
        }
        a += n;
        w += m * n + m;
    }
}

MISTAKE(last_layer_left_out, "The loop stops one layer too early: there are layers + 1 sizes, but `layers' layers to compute.")
void last_layer_left_out(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        if (l + 1 < layers)
            layer_forward(a, n, w, w + m * n, m, a + n);
        else
            for (size_t j = 0; j < m; j++)
                a[n + j] = 0;
        a += n;
        w += m * n + m;
    }
}

MISTAKE(outputs_overlap, "The outputs of a layer go to a + m: they belong right behind its n inputs, at a + n.")
void outputs_overlap(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    size_t nodes = size[0], first = 0;
    for (size_t l = 1; l <= layers; l++)
        nodes += size[l];
    for (size_t i = 0; i < nodes; i++)
        a[i] = 0;
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        for (size_t j = 0; j < m && first + m + j < nodes; j++) {
            double z = w[m * n + j];
            for (size_t i = 0; i < n; i++)
                z += w[j * n + i] * a[first + i];
            a[first + m + j] = sigmoid(z);
        }
        first += n;
        w += m * n + m;
    }
}

MISTAKE(inputs_squashed, "The inputs go through the sigmoid on their way into a: they are copied as they are.")
void inputs_squashed(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    for (size_t i = 0; i < size[0]; i++)
        a[i] = sigmoid(x[i]);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        layer_forward(a, n, w, w + m * n, m, a + n);
        a += n;
        w += m * n + m;
    }
}

MISTAKE(output_left_linear, "The output layer stores its sums: in this network every node is a sigmoid, those of the output, too.")
void output_left_linear(const double *x, const double *w, const size_t *size, size_t layers, double *a)
{
    copy(x, size[0], a);
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        layer_forward(a, n, w, w + m * n, m, a + n);
        for (size_t j = 0; j < m && l + 1 == layers; j++)
            a[n + j] = w[m * n + j] + weighted_sum(a, w + j * n, n);
        a += n;
        w += m * n + m;
    }
}
