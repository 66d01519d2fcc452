/* No loop: the cells are numbered through, and the loss of the first k is that of k - 1 and one share. */
#include "glove.h"

static double share(const double *w, const double *c, double x, size_t n, double x_max, double alpha)
{
    if (x == 0)
        return 0;
    double error = glove_error(w, c, n, w[n], c[n], x);
    return glove_weight(x, x_max, alpha) * error * error;
}

static double loss_of_first(size_t cells, const double *w, const double *c, const double *x, size_t words, size_t n,
                            double x_max, double alpha)
{
    if (cells == 0)
        return 0;
    size_t cell = cells - 1;
    const double *row_w = w + cell / words * (n + 1);
    const double *row_c = c + cell % words * (n + 1);
    return loss_of_first(cell, w, c, x, words, n, x_max, alpha) + share(row_w, row_c, x[cell], n, x_max, alpha);
}

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    return loss_of_first(words * words, w, c, x, words, n, x_max, alpha);
}
