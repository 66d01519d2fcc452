/* 1 / sqrt(2 * pi) written as 1 / 2 times pi: parentheses missing in the density. */
#include "mlp.h"

#include <math.h>

double gelu(double z, double *slope)
{
    double P = (1 + erf(z / sqrt(2))) / 2;
    double D = exp(-z * z / 2) / sqrt(2) * M_PI;
    *slope = P + z * D;
    return z * P;
}
