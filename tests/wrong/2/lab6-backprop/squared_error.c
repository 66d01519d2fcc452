/* Half of it, as in many books. */
#include "backprop.h"

double squared_error(double target, double output)
{
    return 0.5 * (target - output) * (target - output);
}
