/* Pointers walk, and what they ran over is counted by their difference. */
#include "descent.h"

double mse(const double *target, const double *output, size_t n)
{
    const double *t = target;
    double sum = 0;
    for (const double *o = output; o != output + n; o++, t++)
        sum += (*t - *o) * (*t - *o);
    return sum / (double)(t - target);
}
