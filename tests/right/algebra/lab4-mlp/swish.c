/* The slope by way of the value: value plus sigmoid times (1 - value). */
#include "mlp.h"

double swish(double z, double *slope)
{
    double s = sigmoid(z), value = z * s;
    *slope = value + s * (1 - value);
    return value;
}
