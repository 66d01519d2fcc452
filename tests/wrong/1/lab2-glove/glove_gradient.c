/* The 2 of the squared error's derivative is missing. */
#include "glove.h"

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    double e = glove_error(w, c, n, w[n], c[n], x);
    double f = glove_weight(x, x_max, alpha);
    for (size_t k = 0; k < n; k++) {
        for_w[k] = f * e * c[k];
        for_c[k] = f * e * w[k];
    }
    for_w[n] = f * e;
    for_c[n] = f * e;
}
