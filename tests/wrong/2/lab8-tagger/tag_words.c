/* All weights start from 0, so the hidden neurons stay alike; and there are too few rounds. */
#include "tagger.h"

#include "backprop.h"
#include "mlp.h"

#include <stdlib.h>

void tag_words(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
               size_t n, double *verb)
{
    const size_t size[] = { n, 3, 1 };
    size_t parameters = 3 * (n + 1) + 4;
    size_t nodes = n + 4;
    double *w = calloc(parameters, sizeof(double));
    double *g = calloc(parameters, sizeof(double));
    double *a = calloc(nodes, sizeof(double));
    double *s = calloc(nodes, sizeof(double));
    double *d = calloc(nodes, sizeof(double));
    for (int epoch = 0; epoch < 10; epoch++)
        for (size_t k = 0; k < examples; k++) {
            mlp_forward(x + k * n, w, size, 2, a);
            for (size_t i = 0; i < nodes; i++)
                s[i] = a[i] * (1 - a[i]);
            double og = 2 * (a[nodes - 1] - label[k]);
            for (size_t i = 0; i < parameters; i++)
                g[i] = 0;
            mlp_backprop(w, size, 2, 1, a, s, &og, d, g);
            gradient_step(w, g, parameters, 0.1);
        }
    for (size_t k = 0; k < others; k++) {
        mlp_forward(unseen + k * n, w, size, 2, a);
        verb[k] = a[nodes - 1];
    }
    free(w);
    free(g);
    free(a);
    free(s);
    free(d);
}
