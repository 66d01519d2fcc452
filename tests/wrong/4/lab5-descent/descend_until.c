/* Returns the number of steps that are left, counting down. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    while (max_steps > 0) {
        double d = derivative(*w);
        if (fabs(d) < small)
            return max_steps;
        *w -= eta * d;
        max_steps--;
    }
    return max_steps;
}
