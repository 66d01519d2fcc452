/* Returns 1 as soon as one line is content. */
#include "mlp.h"

#include "perceptron.h"

double inside_region(const double *x, const double *w, const double *bias,
                     size_t lines)
{
    for (size_t k = 0; k < lines; k++) {
        if (x[0] * w[2 * k] + x[1] * w[2 * k + 1] + bias[k] >= 0)
            return 1;
    }
    return 0;
}
