/* Returns 1 when the point |x[0]|, |x[1]| lies on the inner side of every line,
   and otherwise 0. Line |k| has the weights |w[2*k]| and |w[2*k+1]| and the bias
   |bias[k]|: the point is on its inner side when the weighted sum and the bias
   together are at least 0. There are |lines| of them, at least one.
   You may call |weighted_sum| and |step|. */
#include "mlp.h"

#include "perceptron.h"

double inside_region(const double *x, const double *w, const double *bias,
                     size_t lines)
{
    double fired = 0; /* how many of the hidden nodes do */
    for (size_t k = 0; k < lines; k++)
        fired += step(bias[k] + weighted_sum(x, w + 2 * k, 2), 0);
    return step(fired, (double)lines); /* the output node wants them all */
}
