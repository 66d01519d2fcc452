/* The slope is 1 minus z squared, not minus the square of the value. */
#include "mlp.h"

#include <math.h>

double tanh_unit(double z, double *slope)
{
    double t = tanh(z);
    *slope = 1 - z * z;
    return t;
}
