/* An empty loop. */
#include "backprop.h"

double chain(const double *factor, size_t n)
{
    double p = 1;
    while (n) p *= factor[--n];
    return p;
}
