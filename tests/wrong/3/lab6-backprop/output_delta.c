/* dC/do alone; do/dz is forgotten. */
#include "backprop.h"

double output_delta(double target, double output)
{
    return -2 * (target - output);
}
