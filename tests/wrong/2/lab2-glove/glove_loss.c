/* The error is not squared. */
#include "glove.h"

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++)
            if (x[i * words + j] != 0) {
                const double *wi = &w[i * (n + 1)];
                const double *cj = &c[j * (n + 1)];
                loss += glove_weight(x[i * words + j], x_max, alpha)
                        * glove_error(wi, cj, n, wi[n], cj[n], x[i * words + j]);
            }
    return loss;
}
