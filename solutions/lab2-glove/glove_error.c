/* Returns by how much the prediction for one cell misses: the dot product of
   the |n| numbers |w| and the |n| numbers |c|, plus the bias |b| of the word,
   plus the bias |c_bias| of the context word, minus the natural logarithm of
   the count |x|, which is positive. The function |log| of math.h is that
   logarithm. */
#include "glove.h"

#include <math.h>

double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    double prediction = b + c_bias;
    for (size_t k = 0; k < n; k++)
        prediction += w[k] * c[k];
    return prediction - log(x);
}
