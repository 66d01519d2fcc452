/* Visits all cells of the counts |x| once, row by row, and corrects both
   vectors of a cell before it goes on to the next. A cell with the count 0 is
   skipped. |x|, |w| and |c| are shaped as for |glove_loss|: the last two have
   |words| rows of n + 1 numbers, and so have the sums of AdaGrad that belong
   to them, |sum_w| and |sum_c|. n + 1 is at most |GLOVE_ROW_MAX|. Returns the
   sum of the cells' shares of the loss, each as it was just before its own
   correction.
   You may call |glove_weight|, |glove_error|, |glove_gradient|,
   |adagrad_step|. */
#include "glove.h"

double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,
                   double x_max, double alpha, double eta)
{
    double loss = 0, for_word[GLOVE_ROW_MAX], for_context[GLOVE_ROW_MAX];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const size_t row_i = i * (n + 1), row_j = j * (n + 1);
            const double count = x[i * words + j];
            if (count == 0)
                continue;
            const double error = glove_error(w + row_i, c + row_j, n, w[row_i + n], c[row_j + n], count);
            loss += glove_weight(count, x_max, alpha) * error * error;
            glove_gradient(w + row_i, c + row_j, n, count, x_max, alpha, for_word, for_context);
            adagrad_step(w + row_i, sum_w + row_i, for_word, n + 1, eta);
            adagrad_step(c + row_j, sum_c + row_j, for_context, n + 1, eta);
        }
    return loss;
}
