/* Looks at the lines from the last to the first, and leaves at the first one that says no. */
#include "mlp.h"

double inside_region(const double *x, const double *w, const double *bias,
                     size_t lines)
{
    for (size_t k = lines; k-- > 0;)
        if (bias[k] + x[1] * w[2 * k + 1] + x[0] * w[2 * k] < 0)
            return 0;
    return 1;
}
