/* Returns the squared error of |output| where |target| was wanted: (target -
   output) squared. */
#include "backprop.h"

double squared_error(double target, double output)
{
    const double error = target - output;
    return error * error;
}
