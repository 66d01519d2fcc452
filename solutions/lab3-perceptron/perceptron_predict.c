/* Returns what the perceptron with the |n| weights |w| answers to the inputs |x|:
   1 when their weighted sum reaches the |threshold|, otherwise 0.
   You may call |weighted_sum| and |step|. */
#include "perceptron.h"

double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    return step(weighted_sum(x, w, n), threshold);
}
