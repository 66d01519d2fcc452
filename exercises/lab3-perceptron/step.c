/* Returns 1 when |z| reaches the |threshold|, that is when it is equal or larger;
   0 when it stays below. */
#include "perceptron.h"

double step(double z, double threshold)
{
    (void)z, (void)threshold;
    return -1; /* your turn */
}
