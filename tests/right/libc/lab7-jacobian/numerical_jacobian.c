/* A copy by memcpy that is changed and put back, and a buffer for each side. */
#include "jacobian.h"

#include <stdlib.h>
#include <string.h>

int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m,
                       double h, double *jacobian)
{
    double *moved = malloc(n * sizeof *moved);
    double *up = calloc(m, sizeof *up);
    double *down = calloc(m, sizeof *down);
    int fine = moved && up && down;
    if (fine) {
        memcpy(moved, x, n * sizeof *moved);
        for (size_t i = 0; i < n; i++) {
            moved[i] += h;
            f(moved, n, up, m);
            moved[i] -= 2 * h;
            f(moved, n, down, m);
            memcpy(&moved[i], &x[i], sizeof x[i]);
            for (size_t j = 0; j < m; j++)
                jacobian[j * n + i] = (up[j] - down[j]) / (2 * h);
        }
    }
    free(moved);
    free(up);
    free(down);
    return fine;
}
