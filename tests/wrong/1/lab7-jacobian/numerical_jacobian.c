/* The table is stored transposed, a row for each input. */
#include "jacobian.h"

#include <stdlib.h>

int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m,
                       double h, double *jacobian)
{
    double *copy = malloc(n * sizeof *copy);
    double *up = malloc(m * sizeof *up);
    double *down = malloc(m * sizeof *down);
    if (!copy || !up || !down) {
        free(copy);
        free(up);
        free(down);
        return 0;
    }
    for (size_t i = 0; i < n; i++)
        copy[i] = x[i];
    for (size_t i = 0; i < n; i++) {
        copy[i] = x[i] + h;
        f(copy, n, up, m);
        copy[i] = x[i] - h;
        f(copy, n, down, m);
        copy[i] = x[i];
        for (size_t j = 0; j < m; j++)
            jacobian[i * m + j] = (up[j] - down[j]) / (2 * h);
    }
    free(copy);
    free(up);
    free(down);
    return 1;
}
