/* Counts down, and leaves out what counts 0. */
#include "descent.h"

#include <math.h>

double cross_entropy(const double *target, const double *p, size_t n)
{
    double loss = 0;
    do {
        --n;
        if (target[n] != 0)
            loss += target[n] * -log(p[n]);
    } while (n != 0);
    return loss;
}
