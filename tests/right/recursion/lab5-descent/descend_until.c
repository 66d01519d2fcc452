/* No loop: when it is still steep here, one step and whatever follows it. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    const double here = derivative(*w);
    if (max_steps == 0 || fabs(here) < small)
        return 0;
    *w -= eta * here;
    return 1 + descend_until(derivative, w, eta, small, max_steps - 1);
}
