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
    (void)w, (void)c, (void)sum_w, (void)sum_c, (void)x, (void)words, (void)n;
    (void)x_max, (void)alpha, (void)eta;
    return -1; /* your turn */
}
