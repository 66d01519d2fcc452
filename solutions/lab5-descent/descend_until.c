/* Takes steps of gradient descent from |*w| until the slope there is small: nearer to
   0 than |small|, on either side. Looks before each step, the first one included,
   and takes no more than |max_steps|. Leaves in |*w| the place where it stopped, and
   returns the number of steps that were taken. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    while (steps < max_steps && fabs(derivative(*w)) >= small) {
        *w -= eta * derivative(*w);
        steps++;
    }
    return steps;
}
