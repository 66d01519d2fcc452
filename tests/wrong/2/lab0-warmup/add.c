/* Prints the sum and returns 0. */
#include "warmup.h"
#include <stdio.h>

double add(double a, double b)
{
    printf("%f\n", a + b);
    return 0;
}
