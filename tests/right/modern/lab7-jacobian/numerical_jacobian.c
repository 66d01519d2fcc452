/* No malloc: arrays of variable length are memory of its own, too. */
#include "jacobian.h"

#include <string.h>

int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m,
                       double h, double *jacobian)
{
    double moved[n], up[m], down[m];
    double (*slopes)[n] = (double (*)[n])jacobian;
    memcpy(moved, x, sizeof moved);
    for (size_t i = 0; i < n; i++) {
        moved[i] = x[i] + h;
        f(moved, n, up, m);
        moved[i] = x[i] - h;
        f(moved, n, down, m);
        moved[i] = x[i];
        for (size_t j = 0; j < m; j++)
            slopes[j][i] = (up[j] - down[j]) / (2 * h);
    }
    return 1;
}
