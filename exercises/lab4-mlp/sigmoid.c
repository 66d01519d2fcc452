/* Returns the sigmoid of |z|, that is 1 / (1 + exp(-z)): a number from 0 to 1,
   for every finite |z|. No power on the way may be too large for a |double|:
   at -1000 the answer is 0, at 1000 it is 1. */
#include "mlp.h"

#include <math.h>

double sigmoid(double z)
{
    (void)z;
    return -1; /* your turn */
}
