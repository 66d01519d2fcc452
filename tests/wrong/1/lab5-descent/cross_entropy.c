/* Terms with target 0 are not left out: 0 times minus infinity. */
#include "descent.h"

#include <math.h>

double cross_entropy(const double *target, const double *p, size_t n)
{
    double loss = 0;
    for (size_t i = 0; i < n; i++)
        loss -= target[i] * log(p[i]);
    return loss;
}
