/* The binomial formula. */
#include "backprop.h"

double squared_error(double target, double output)
{
    return target * target + output * output - 2 * target * output;
}
