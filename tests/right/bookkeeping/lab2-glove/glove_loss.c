/* Row, column and cell are counted separately and moved by hand. */
#include "glove.h"

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    double loss = 0;
    size_t cell = 0, word = 0, context = 0;
    const size_t step = n + 1, end = words * step;
    while (word != end) {
        if (x[cell] > 0) {
            double e = glove_error(w + word, c + context, n, w[word + n], c[context + n], x[cell]);
            e *= e;
            e *= glove_weight(x[cell], x_max, alpha);
            loss += e;
        }
        cell++;
        context += step;
        if (context == end) {
            context = 0;
            word += step;
        }
    }
    return loss;
}
