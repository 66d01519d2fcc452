/* Three networks with random weights from rand, which vote. */
#include "tagger.h"

#include "backprop.h"
#include "mlp.h"

#include <stdlib.h>
#include <string.h>

enum { HIDDEN = 6, EPOCHS = 150, VOTES = 3 };

static void learn(double *w, const size_t *size, const double *x, const double *label, size_t examples)
{
    const size_t nodes = size[0] + HIDDEN + 1, parameters = (size[0] + 1) * HIDDEN + HIDDEN + 1;
    double a[nodes], slope[nodes], delta[nodes], gradient[parameters];
    for (size_t k = 0; k < EPOCHS * examples; k++) {
        const size_t e = (size_t)rand() % examples;
        mlp_forward(x + e * size[0], w, size, 2, a);
        for (size_t i = 0; i < nodes; i++)
            slope[i] = a[i] * (1 - a[i]);
        const double pull = 2 * (a[nodes - 1] - label[e]);
        memset(gradient, 0, sizeof gradient);
        mlp_backprop(w, size, 2, 1, a, slope, &pull, delta, gradient);
        gradient_step(w, gradient, parameters, 0.5);
    }
}

void tag_words(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
               size_t n, double *verb)
{
    const size_t size[] = {n, HIDDEN, 1}, parameters = (n + 1) * HIDDEN + HIDDEN + 1;
    double w[parameters], a[n + HIDDEN + 1];
    srand(1978);
    memset(verb, 0, others * sizeof *verb);
    for (int vote = 0; vote < VOTES; vote++) {
        for (size_t p = 0; p < parameters; p++)
            w[p] = 2.0 * rand() / RAND_MAX - 1;
        learn(w, size, x, label, examples);
        for (size_t k = 0; k < others; k++) {
            mlp_forward(unseen + k * n, w, size, 2, a);
            verb[k] += a[n + HIDDEN] / VOTES;
        }
    }
}
