/* The mean of z and its size; the slope as a comparison. */
#include "mlp.h"

#include <math.h>

double relu(double z, double *slope)
{
    *slope = z > 0;
    return (z + fabs(z)) / 2;
}
