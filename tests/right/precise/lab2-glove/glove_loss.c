/* Adds the shares as Kahan does: what was lost in rounding is given back. */
#include "glove.h"

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    double loss = 0, lost = 0;
    for (size_t i = 0; i < words; i++) {
        for (size_t j = 0; j < words; j++) {
            if (x[i * words + j] == 0)
                continue;
            const double *row = w + i * (n + 1), *col = c + j * (n + 1);
            const double e = glove_error(row, col, n, row[n], col[n], x[i * words + j]);
            const double share = glove_weight(x[i * words + j], x_max, alpha) * e * e - lost;
            const double larger = loss + share;
            lost = (larger - loss) - share;
            loss = larger;
        }
    }
    return loss;
}
