/* The slope of the sigmoid is taken of the output as if it were z. */
#include "backprop.h"
#include <math.h>

double output_delta(double target, double output)
{
    double s = 1 / (1 + exp(-output));
    return -2 * (target - output) * s * (1 - s);
}
