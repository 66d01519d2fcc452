/* A helper fills one column; the allocations are given back in one place. */
#include "jacobian.h"

#include <stdlib.h>

typedef struct {
    double *point, *up, *down;
} scratch;

static int get(scratch *s, size_t n, size_t m)
{
    s->point = malloc(n * sizeof(double));
    s->up = malloc(m * sizeof(double));
    s->down = malloc(m * sizeof(double));
    return s->point != NULL && s->up != NULL && s->down != NULL;
}

static void give_back(scratch *s)
{
    free(s->down);
    free(s->up);
    free(s->point);
}

static void column(vector_function f, const scratch *s, size_t n, size_t m, size_t i, double h, double *jacobian)
{
    const double here = s->point[i];
    s->point[i] = here + h;
    f(s->point, n, s->up, m);
    s->point[i] = here - h;
    f(s->point, n, s->down, m);
    s->point[i] = here;
    for (size_t j = 0; j < m; j++)
        jacobian[j * n + i] = 0.5 * (s->up[j] - s->down[j]) / h;
}

int numerical_jacobian(vector_function f, const double *x, size_t n, size_t m,
                       double h, double *jacobian)
{
    scratch s;
    const int good = get(&s, n, m);
    for (size_t i = 0; good && i < n; i++)
        s.point[i] = x[i];
    for (size_t i = 0; good && i < n; i++)
        column(f, &s, n, m, i, h, jacobian);
    give_back(&s);
    return good;
}
