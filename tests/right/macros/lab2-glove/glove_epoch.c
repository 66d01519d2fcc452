/* Macros for rows and for the bias at their end. */
#include "glove.h"

#define ROW(table, i) ((table) + (i) * (n + 1))
#define BIAS(row) ((row)[n])

double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,
                   double x_max, double alpha, double eta)
{
    double loss = 0.0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const double count = x[i * words + j];
            if (count > 0) {
                double gw[GLOVE_ROW_MAX], gc[GLOVE_ROW_MAX];
                const double error = glove_error(ROW(w, i), ROW(c, j), n, BIAS(ROW(w, i)), BIAS(ROW(c, j)), count);
                glove_gradient(ROW(w, i), ROW(c, j), n, count, x_max, alpha, gw, gc);
                adagrad_step(ROW(w, i), ROW(sum_w, i), gw, n + 1, eta);
                adagrad_step(ROW(c, j), ROW(sum_c, j), gc, n + 1, eta);
                loss += error * error * glove_weight(count, x_max, alpha);
            }
        }
    return loss;
}
#undef ROW
#undef BIAS
