/* The rows are reached by pointers that move a row at a time. */
#include "glove.h"

double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,
                   double x_max, double alpha, double eta)
{
    const size_t row = n + 1;
    double loss = 0, for_w[GLOVE_ROW_MAX], for_c[GLOVE_ROW_MAX];
    for (double *wi = w, *swi = sum_w; wi < w + words * row; wi += row, swi += row)
        for (double *cj = c, *scj = sum_c; cj < c + words * row; cj += row, scj += row) {
            const double count = *x++;
            if (!count)
                continue;
            const double e = glove_error(wi, cj, n, *(wi + n), *(cj + n), count);
            loss += glove_weight(count, x_max, alpha) * e * e;
            glove_gradient(wi, cj, n, count, x_max, alpha, for_w, for_c);
            adagrad_step(wi, swi, for_w, row, eta);
            adagrad_step(cj, scj, for_c, row, eta);
        }
    return loss;
}
