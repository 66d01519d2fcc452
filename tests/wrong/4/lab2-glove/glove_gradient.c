/* Uses the squared error where the error belongs. */
#include "glove.h"

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    double e = glove_error(w, c, n, w[n], c[n], x);
    double loss = glove_weight(x, x_max, alpha) * e * e;
    for (size_t i = 0; i < n; i++) {
        for_w[i] = 2 * loss * c[i];
        for_c[i] = 2 * loss * w[i];
    }
    for_w[n] = 2 * loss;
    for_c[n] = 2 * loss;
}
