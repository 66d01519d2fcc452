/* Returns the loss of GloVe, summed over all cells of the counts |x|. These are
   |words| rows of |words| numbers: how often word i met context word j is
   |x[i*words+j]|. A cell with the count 0 is skipped.
   |w| holds one row for each word, |c| one for each context word; a row has |n+1|
   numbers, the |n| of the vector and then the bias, so row i starts at
   |w + i*(n+1)|. A cell's share is its weight times its squared error.
   You may call |glove_weight| and |glove_error|. */
#include "glove.h"

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    (void)w, (void)c, (void)x, (void)words, (void)n, (void)x_max, (void)alpha;
    return -1; /* your turn */
}
