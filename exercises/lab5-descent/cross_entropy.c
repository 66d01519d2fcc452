/* Returns the cross-entropy of the |n| probabilities |p| against the targets: minus
   the sum of each target times the natural logarithm of its probability. A term
   with target 0 counts 0, whatever its probability, even 0. A positive target with
   probability 0 makes the loss infinite; |log| sees to that. */
#include "descent.h"

#include <math.h>

double cross_entropy(const double *target, const double *p, size_t n)
{
    (void)target, (void)p, (void)n;
    return -1; /* your turn */
}
