/* The logarithm to the base 10. */
#include "glove.h"

#include <math.h>

double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    double dot = 0;
    for (size_t k = 0; k < n; k++)
        dot += w[k] * c[k];
    return dot + b + c_bias - log10(x);
}
