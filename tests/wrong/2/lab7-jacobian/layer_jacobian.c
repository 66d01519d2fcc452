/* The slope of the sigmoid is z (1 - z), of the sum and not of its sigmoid. */
#include "jacobian.h"

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++)
            jacobian[j * n + i] = z[j] * (1 - z[j]) * w[j * n + i];
}
