/* Returns the sum of the two numbers |a| and |b|. */
#include "warmup.h"

double add(double a, double b)
{
    (void)a, (void)b;
    return -1; /* your turn */
}
