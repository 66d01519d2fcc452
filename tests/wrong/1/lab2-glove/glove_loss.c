/* The rows are taken to have n numbers: the bias is forgotten when finding them. */
#include "glove.h"

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double count = x[i * words + j];
            if (count > 0) {
                const double *wi = w + i * n;
                const double *cj = c + j * n;
                double e = glove_error(wi, cj, n, wi[n], cj[n], count);
                loss += glove_weight(count, x_max, alpha) * e * e;
            }
        }
    return loss;
}
