/* 1-based: the first product is missed and one behind the end is read. */
#include "glove.h"

#include <math.h>

double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    double s = b + c_bias;
    for (size_t i = 1; i <= n; i++)
        s += w[i] * c[i];
    return s - log(x);
}
