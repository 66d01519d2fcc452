/* Fused multiply-add, which rounds once for both. */
#include "glove.h"

#include <math.h>

double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    double sum = b + c_bias - log(x);
    for (size_t i = 0; i < n; i++)
        sum = fma(w[i], c[i], sum);
    return sum;
}
