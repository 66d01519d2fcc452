/* The difference is not squared but its size taken; negative ones only. */
#include "backprop.h"

double squared_error(double target, double output)
{
    double d = target - output;
    if (d < 0)
        d = -d;
    return d;
}
