/* The share of the loss is taken after the correction. */
#include "glove.h"

double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,
                   double x_max, double alpha, double eta)
{
    double loss = 0;
    double for_w[GLOVE_ROW_MAX], for_c[GLOVE_ROW_MAX];
    for (size_t i = 0; i < words; i++) {
        for (size_t j = 0; j < words; j++) {
            double count = x[i * words + j];
            if (count == 0)
                continue;
            double *wi = w + i * (n + 1);
            double *cj = c + j * (n + 1);
            glove_gradient(wi, cj, n, count, x_max, alpha, for_w, for_c);
            adagrad_step(wi, sum_w + i * (n + 1), for_w, n + 1, eta);
            adagrad_step(cj, sum_c + j * (n + 1), for_c, n + 1, eta);
            double e = glove_error(wi, cj, n, wi[n], cj[n], count);
            loss += glove_weight(count, x_max, alpha) * e * e;
        }
    }
    return loss;
}
