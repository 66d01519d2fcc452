/* A sum instead of a product. */
#include "backprop.h"

double chain(const double *factor, size_t n)
{
    double p = 1;
    for (size_t i = 0; i < n; i++)
        p += factor[i];
    return p;
}
