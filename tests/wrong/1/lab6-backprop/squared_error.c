/* The difference is not squared, only its sign is taken off. */
#include "backprop.h"

double squared_error(double target, double output)
{
    double d = target - output;
    if (d < 0)
        d = -d;
    return d;
}
