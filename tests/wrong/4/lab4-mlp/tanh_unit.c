/* The slope is that of the sigmoid, t (1 - t). */
#include "mlp.h"

#include <math.h>

double tanh_unit(double z, double *slope)
{
    double t = tanh(z);
    *slope = t * (1 - t);
    return t;
}
