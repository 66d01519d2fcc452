/* The slope of the sigmoid from the hyperbolic cosine; stored through volatile pointers. */
#include "jacobian.h"

#include <math.h>

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    volatile double *to = jacobian;
    for (size_t j = 0; j < m; j++) {
        const double half = 1 / (2 * cosh(z[j] / 2));
        for (size_t i = 0; i < n; i++)
            to[j * n + i] = w[j * n + i] * half * half;
    }
}
