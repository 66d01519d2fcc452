/* Returns the sigmoid of |z|, that is 1 / (1 + exp(-z)): a number from 0 to 1,
   for every finite |z|. No power on the way may be too large for a |double|:
   at -1000 the answer is 0, at 1000 it is 1. */
#include "mlp.h"

#include <math.h>

double sigmoid(double z)
{
    if (z >= 0)
        return 1 / (1 + exp(-z)); /* the power is at most 1 */
    const double power = exp(z); /* and so is this one */
    return power / (1 + power);
}
