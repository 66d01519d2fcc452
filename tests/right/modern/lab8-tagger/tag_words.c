/* One neuron and no hidden layer: logistic regression, with a bias, by hand. */
#include "tagger.h"

#include <math.h>

static double answer(const double *w, const double *x, size_t n)
{
    double z = w[n];
    for (size_t i = 0; i < n; i++)
        z += w[i] * x[i];
    return 1 / (1 + exp(-z));
}

void tag_words(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
               size_t n, double *verb)
{
    double w[n + 1];
    for (size_t i = 0; i <= n; i++)
        w[i] = 0;
    for (int epoch = 0; epoch < 300; epoch++)
        for (size_t k = 0; k < examples; k++) {
            const double *example = x + k * n, miss = label[k] - answer(w, example, n);
            for (size_t i = 0; i < n; i++)
                w[i] += 0.5 * miss * example[i];
            w[n] += 0.5 * miss;
        }
    for (size_t k = 0; k < others; k++)
        verb[k] = answer(w, unseen + k * n, n);
}
