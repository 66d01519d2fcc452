/* The first step is always taken, looking only afterwards. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    do {
        *w -= eta * derivative(*w);
        steps++;
    } while (fabs(derivative(*w)) >= small && steps < max_steps);
    return steps;
}
