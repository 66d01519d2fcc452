/* No loop: inside means on the inner side of the first line, and inside the region of the others. */
#include "mlp.h"

double inside_region(const double *x, const double *w, const double *bias,
                     size_t lines)
{
    if (lines == 0)
        return 1;
    if (w[0] * x[0] + w[1] * x[1] + bias[0] < 0)
        return 0;
    return inside_region(x, w + 2, bias + 1, lines - 1);
}
