/* Kahan's sum over the terms that count. */
#include "descent.h"

#include <math.h>

double cross_entropy(const double *target, const double *p, size_t n)
{
    double loss = 0, lost = 0;
    for (size_t i = 0; i < n; i++) {
        if (target[i] == 0)
            continue;
        if (p[i] == 0)
            return INFINITY;
        double term = -target[i] * log(p[i]) - lost, next = loss + term;
        lost = next - loss - term;
        loss = next;
    }
    return loss;
}
