/* Finds the slopes of one cell's share of the loss, which is its weight times
   its squared error. |w| and |c| are the row of the word and that of the
   context word, n + 1 numbers each, the bias last; the count |x| is positive.
   Fills |for_w| with the n + 1 slopes along the numbers of |w|, and |for_c|
   with those along |c|.
   You may call |glove_weight| and |glove_error|. */
#include "glove.h"

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    const double error = glove_error(w, c, n, w[n], c[n], x);
    const double common = 2 * glove_weight(x, x_max, alpha) * error;
    for (size_t k = 0; k < n; k++) {
        for_w[k] = common * c[k];
        for_c[k] = common * w[k];
    }
    for_w[n] = for_c[n] = common; /* the biases stand alone */
}
