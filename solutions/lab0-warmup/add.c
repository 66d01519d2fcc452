/* Returns the sum of the two numbers |a| and |b|. */
#include "warmup.h"

double add(double a, double b)
{
    return a + b;
}
