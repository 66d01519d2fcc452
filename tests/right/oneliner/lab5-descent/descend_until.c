/* Everything in the head of the loop. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t s = 0;
    for (double d; s < max_steps && fabs(d = derivative(*w)) >= small; *w -= eta * d, s++);
    return s;
}
