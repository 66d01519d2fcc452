/* The half of the exponent is lost: exp(-z * z). */
#include "mlp.h"

#include <math.h>

double gelu(double z, double *slope)
{
    double p = (1 + erf(z / sqrt(2))) / 2;
    double d = exp(-z * z) / sqrt(2 * M_PI);
    *slope = p + z * d;
    return z * p;
}
