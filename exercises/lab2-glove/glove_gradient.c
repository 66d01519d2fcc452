/* Finds the slopes of one cell's share of the loss, which is its weight times
   its squared error. |w| and |c| are the row of the word and that of the
   context word, n + 1 numbers each, the bias last; the count |x| is positive.
   Fills |for_w| with the n + 1 slopes along the numbers of |w|, and |for_c|
   with those along |c|.
   You may call |glove_weight| and |glove_error|. */
#include "glove.h"

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    (void)w, (void)c, (void)n, (void)x, (void)x_max, (void)alpha, (void)for_w, (void)for_c;
    /* your turn */
}
