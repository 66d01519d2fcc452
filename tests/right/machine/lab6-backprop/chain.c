/* Mantissas and exponents are multiplied apart. */
#include "backprop.h"

#include <math.h>

double chain(const double *factor, size_t n)
{
    double mantissa = 1;
    int exponent = 0;
    for (size_t i = 0; i < n; i++) {
        int of_factor, of_product;
        mantissa = frexp(mantissa * frexp(factor[i], &of_factor), &of_product);
        exponent += of_factor + of_product;
    }
    return ldexp(mantissa, exponent);
}
