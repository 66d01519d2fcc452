/* In the slope, z times the sigmoid and not z times its slope. */
#include "mlp.h"

double swish(double z, double *slope)
{
    double s = sigmoid(z);
    *slope = s + z * s;
    return z * s;
}
