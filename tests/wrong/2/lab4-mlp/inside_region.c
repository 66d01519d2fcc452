/* The bias is subtracted as if it were a threshold. */
#include "mlp.h"

#include "perceptron.h"

double inside_region(const double *x, const double *w, const double *bias,
                     size_t lines)
{
    for (size_t k = 0; k < lines; k++)
        if (step(weighted_sum(x, w + 2 * k, 2), bias[k]) == 0)
            return 0;
    return 1;
}
