/* The input that was moved is not put back. */
#include "jacobian.h"

#include <stdlib.h>

int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m,
                       double h, double *jacobian)
{
    double *p = malloc((n + 2 * m) * sizeof(double));
    if (p == NULL)
        return 0;
    double *y1 = p + n;
    double *y2 = p + n + m;
    for (size_t i = 0; i < n; i++)
        p[i] = x[i];
    for (size_t i = 0; i < n; i++) {
        p[i] += h;
        f(p, n, y2, m);
        p[i] -= 2 * h;
        f(p, n, y1, m);
        for (size_t j = 0; j < m; j++)
            jacobian[j * n + i] = (y2[j] - y1[j]) / (2 * h);
    }
    free(p);
    return 1;
}
