/* Pointers walk over the rows; where they end up, the bias stands. */
#include "glove.h"

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    const double *const bias = w + n;
    const double common = 2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x);
    while (w < bias) {
        *for_w++ = common * *c++;
        *for_c++ = common * *w++;
    }
    *for_w = *for_c = common;
}
