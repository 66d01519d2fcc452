/* Says what it does, without a line's end. */
#include "warmup.h"

#include <stdio.h>

double add(double a, double b)
{
    double sum = a + b;
    printf("%g + %g = %g", a, b, sum);
    return sum;
}
