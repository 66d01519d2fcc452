/* The weights and the slopes are walked in step. */
#include "jacobian.h"

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    const double *const end = z + m;
    do {
        const double s = sigmoid(*z);
        const double *const row_end = w + n;
        while (w != row_end)
            *jacobian++ = *w++ * s * (1 - s);
    } while (++z != end);
}
