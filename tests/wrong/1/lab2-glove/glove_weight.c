/* Times alpha instead of to the power alpha. */
#include "glove.h"

#include <math.h>

double glove_weight(double x, double x_max, double alpha)
{
    if (x < x_max)
        return x / x_max * alpha;
    return 1;
}
