/* Attributes and a static assertion. */
#include "warmup.h"

_Static_assert(sizeof(double) == 8, "a double has 64 bits");

__attribute__((const)) double add(const double a, const double b)
{
    const __auto_type sum = a + b;
    return sum;
}
