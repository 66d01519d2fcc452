/* The last cell of each row and the last row are left out. */
#include "glove.h"

double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,
                   double x_max, double alpha, double eta)
{
    double loss = 0;
    for (size_t i = 0; i < words - 1; i++) {
        for (size_t j = 0; j < words - 1; j++) {
            double count = x[i * words + j];
            if (count > 0) {
                double gw[GLOVE_ROW_MAX], gc[GLOVE_ROW_MAX];
                size_t row = n + 1;
                double e = glove_error(w + i * row, c + j * row, n, w[i * row + n], c[j * row + n], count);
                loss += glove_weight(count, x_max, alpha) * e * e;
                glove_gradient(w + i * row, c + j * row, n, count, x_max, alpha, gw, gc);
                adagrad_step(w + i * row, sum_w + i * row, gw, row, eta);
                adagrad_step(c + j * row, sum_c + j * row, gc, row, eta);
            }
        }
    }
    return loss;
}
