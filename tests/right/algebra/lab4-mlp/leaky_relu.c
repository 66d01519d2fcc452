/* First the slope; the value is the slope times z. */
#include "mlp.h"

double leaky_relu(double z, double leak, double *slope)
{
    return z * (*slope = z > 0 ? 1 : leak);
}
