/* A definition as Kernighan and Ritchie wrote it in 1978. */
#include "warmup.h"

double add(a, b)
    double a, b;
{
    return (a + b);
}
