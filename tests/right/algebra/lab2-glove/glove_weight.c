/* The power by way of the logarithm, and the smaller of that and 1. */
#include "glove.h"

#include <math.h>

double glove_weight(double x, double x_max, double alpha)
{
    return fmin(1, exp(alpha * (log(x) - log(x_max))));
}
