/* Returns the hyperbolic tangent of |z|, which the function |tanh| of math.h
   computes, and stores its slope at |z|, which is 1 minus the square of that
   value, through the pointer |slope|. */
#include "mlp.h"

#include <math.h>

double tanh_unit(double z, double *slope)
{
    const double value = tanh(z);
    *slope = 1 - value * value;
    return value;
}
