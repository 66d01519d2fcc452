/* Below 0 the slope is that of the plain rectifier, 0. */
#include "mlp.h"

double leaky_relu(double z, double leak, double *slope)
{
    if (z > 0) {
        *slope = 1;
        return z;
    }
    *slope = 0;
    return leak * z;
}
