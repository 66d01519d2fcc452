/* A forward difference, divided by h. */
#include "jacobian.h"

#include <stdlib.h>

int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m,
                       double h, double *jacobian)
{
    double *c = malloc(sizeof(double) * n);
    double *y0 = malloc(sizeof(double) * m);
    double *y1 = malloc(sizeof(double) * m);
    if (!c || !y0 || !y1)
        return 0;
    for (size_t i = 0; i < n; i++)
        c[i] = x[i];
    f(x, n, y0, m);
    for (size_t i = 0; i < n; i++) {
        c[i] = x[i] + h;
        f(c, n, y1, m);
        for (size_t j = 0; j < m; j++)
            jacobian[j * n + i] = (y1[j] - y0[j]) / h;
        c[i] = x[i];
    }
    free(c);
    free(y0);
    free(y1);
    return 1;
}
