/* Returns 1 when |z| reaches the |threshold|, that is when it is equal or larger;
   0 when it stays below. */
#include "perceptron.h"

double step(double z, double threshold)
{
    return z >= threshold ? 1 : 0;
}
