/* At z = 0 the slope is 1. */
#include "mlp.h"

double relu(double z, double *slope)
{
    *slope = z >= 0 ? 1 : 0;
    return z > 0 ? z : 0;
}
