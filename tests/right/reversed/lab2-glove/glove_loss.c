/* The context words on the outside, and both from the last to the first. */
#include "glove.h"

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    double loss = 0;
    for (size_t j = words; j-- > 0;)
        for (size_t i = words; i-- > 0;) {
            const double count = x[i * words + j];
            if (count <= 0)
                continue;
            const double *word = &w[i * (n + 1)], *context = &c[j * (n + 1)];
            const double e = glove_error(word, context, n, word[n], context[n], count);
            loss += e * e * glove_weight(count, x_max, alpha);
        }
    return loss;
}
