/* Learns from |examples| words whether a word is a noun or a verb, and then
   tags words that were never seen. Word |k| to learn from has the |n| numbers
   |x[k*n]|, |x[k*n+1]| and so on, and the label |label[k]|: 1 for a verb, 0
   for a noun. The |others| unseen words stand in |unseen| in the same way.
   Stores how likely unseen word |k| is a verb, between 0 and 1, in |verb[k]|.
   You may call |mlp_forward|, |mlp_backprop| and |gradient_step|. */
#include "tagger.h"

#include "backprop.h"
#include "mlp.h"

#include <math.h>
#include <string.h>

enum { HIDDEN = 6, EPOCHS = 60 };

void tag_words(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
               size_t n, double *verb)
{
    const size_t size[3] = { n, HIDDEN, 1 }, nodes = n + HIDDEN + 1, parameters = (n + 2) * HIDDEN + 1;
    double w[parameters], gradient[parameters], a[nodes], slope[nodes], delta[nodes];
    for (size_t i = 0; i < parameters; i++)
        w[i] = 0.5 * sin((double)i + 1); /* small, all different, the same every time */
    for (size_t round = 0; round < EPOCHS * examples; round++) {
        const size_t k = round % examples;
        mlp_forward(x + k * n, w, size, 2, a);
        for (size_t i = 0; i < nodes; i++)
            slope[i] = a[i] * (1 - a[i]);
        slope[nodes - 1] = 1; /* with the cross-entropy, output minus target is the whole delta */
        const double error = a[nodes - 1] - label[k];
        memset(gradient, 0, sizeof gradient);
        mlp_backprop(w, size, 2, 1, a, slope, &error, delta, gradient);
        gradient_step(w, gradient, parameters, 0.5);
    }
    for (size_t k = 0; k < others; k++) {
        mlp_forward(unseen + k * n, w, size, 2, a);
        verb[k] = a[nodes - 1];
    }
}
