/* The sum is kept in an int, which cuts off everything behind the point. */
#include "warmup.h"

double add(double a, double b)
{
    int sum = a + b;
    return sum;
}
