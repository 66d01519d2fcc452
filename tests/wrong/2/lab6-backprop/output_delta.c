/* The sign is turned: the derivative of the inner minus is forgotten. */
#include "backprop.h"

double output_delta(double target, double output)
{
    return 2 * (target - output) * output * (1 - output);
}
