/* Works on a copy of the place and never stores it in *w. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    double here = *w;
    size_t steps;
    for (steps = 0; steps < max_steps; steps++) {
        double s = derivative(here);
        if (fabs(s) < small)
            break;
        here -= eta * s;
    }
    return steps;
}
