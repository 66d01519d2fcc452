/* The inputs from the last to the first; the downward try first, and both outputs in one block. */
#include "jacobian.h"

#include <stdlib.h>

int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m,
                       double h, double *jacobian)
{
    double *point = malloc((n + 2 * m) * sizeof *point);
    if (point == NULL)
        return 0;
    double *below = point + n, *above = below + m;
    for (size_t i = n; i-- > 0;) {
        for (size_t k = 0; k < n; k++)
            point[k] = x[k];
        point[i] = x[i] - h;
        f(point, n, below, m);
        point[i] = x[i] + h;
        f(point, n, above, m);
        for (size_t j = m; j-- > 0;)
            jacobian[j * n + i] = (above[j] - below[j]) / (2 * h);
    }
    free(point);
    return 1;
}
