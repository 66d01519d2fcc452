/* The minus is forgotten. */
#include "descent.h"

#include <math.h>

double cross_entropy(const double *target, const double *p, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0)
            sum += target[i] * log(p[i]);
    return sum;
}
