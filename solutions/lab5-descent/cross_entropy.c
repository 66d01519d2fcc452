/* Returns the cross-entropy of the |n| probabilities |p| against the targets: minus
   the sum of each target times the natural logarithm of its probability. A term
   with target 0 counts 0, whatever its probability, even 0. A positive target with
   probability 0 makes the loss infinite; |log| sees to that. */
#include "descent.h"

#include <math.h>

double cross_entropy(const double *target, const double *p, size_t n)
{
    double surprise = 0;
    for (size_t i = 0; i < n; i++)
        if (target[i] != 0) /* zero times the logarithm of zero is not a number */
            surprise -= target[i] * log(p[i]);
    return surprise;
}
