/* Only the last line decides. */
#include "mlp.h"

#include "perceptron.h"

double inside_region(const double *x, const double *w, const double *bias,
                     size_t lines)
{
    double inside = 0;
    for (size_t k = 0; k < lines; k++)
        inside = step(weighted_sum(x, w + 2 * k, 2) + bias[k], 0);
    return inside;
}
