/* As a library of vectors does it: copy, scale, dot. */
#include "glove.h"

#include <math.h>

static double dot(size_t n, const double *a, const double *b)
{
    return n == 0 ? 0 : dot(n - 1, a, b) + a[n - 1] * b[n - 1];
}

static void copy(size_t n, const double *from, double *to)
{
    while (n-- > 0)
        to[n] = from[n];
}

static void scale(size_t n, double by, double *x)
{
    while (n-- > 0)
        x[n] *= by;
}

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    const double f = x >= x_max ? 1 : pow(x / x_max, alpha);
    const double e = dot(n, w, c) + w[n] + c[n] - log(x);
    copy(n, c, for_w);
    copy(n, w, for_c);
    for_w[n] = for_c[n] = 1;
    scale(n + 1, 2 * f * e, for_w);
    scale(n + 1, 2 * f * e, for_c);
}
