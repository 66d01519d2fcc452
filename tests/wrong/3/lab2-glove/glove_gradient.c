/* Forgets the slopes of the biases. */
#include "glove.h"

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    double f = glove_weight(x, x_max, alpha);
    double e = glove_error(w, c, n, w[n], c[n], x);
    for (size_t k = 0; k < n; k++) {
        for_w[k] = 2 * f * e * c[k];
        for_c[k] = 2 * f * e * w[k];
    }
}
