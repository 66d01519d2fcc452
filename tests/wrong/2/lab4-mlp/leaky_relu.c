/* Returns the leak itself below 0. */
#include "mlp.h"

double leaky_relu(double z, double leak, double *slope)
{
    *slope = z > 0 ? 1 : leak;
    return z > 0 ? z : leak;
}
