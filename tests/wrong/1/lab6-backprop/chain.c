/* The product starts from 0. */
#include "backprop.h"

double chain(const double *factor, size_t n)
{
    double product = 0;
    for (size_t i = 0; i < n; i++)
        product *= factor[i];
    return product;
}
