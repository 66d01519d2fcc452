/* Half the loss: each pair is visited once, as if the table were symmetric. */
#include "glove.h"

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    double sum = 0;
    size_t row = n + 1;
    for (size_t i = 0; i < words; i++)
        for (size_t j = i; j < words; j++) {
            if (x[i * words + j] == 0)
                continue;
            double e = glove_error(w + i * row, c + j * row, n, w[i * row + n], c[j * row + n], x[i * words + j]);
            sum += glove_weight(x[i * words + j], x_max, alpha) * e * e;
        }
    return sum;
}
