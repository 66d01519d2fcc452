/* Takes steps of gradient descent from |*w| until the slope there is small: nearer to
   0 than |small|, on either side. Looks before each step, the first one included,
   and takes no more than |max_steps|. Leaves in |*w| the place where it stopped, and
   returns the number of steps that were taken. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    (void)derivative, (void)w, (void)eta, (void)small, (void)max_steps;
    return 999; /* your turn */
}
