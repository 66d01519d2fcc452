/* The value is not squared in the slope. */
#include "mlp.h"

#include <math.h>

double tanh_unit(double z, double *slope)
{
    double t = tanh(z);
    *slope = 1 - t;
    return t;
}
