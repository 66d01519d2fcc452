/* Compares a |gradient| with its |numerical| counterpart, |n| slopes each.
   Returns the largest relative error. The relative error of two slopes a and b
   is the size of a - b, divided by the larger of the sizes of a and b, where the
   size is the number without its sign. Two slopes of 0 have the error 0, and so
   have no slopes at all. */
#include "jacobian.h"

#include <math.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        const double size = fmax(fabs(gradient[i]), fabs(numerical[i]));
        if (size > 0) /* two zeros agree */
            worst = fmax(worst, fabs(gradient[i] - numerical[i]) / size);
    }
    return worst;
}
