/* P by Simpson's rule over the density, instead of erf. */
#include "mlp.h"

#include <math.h>

static double density(double z)
{
    return exp(-z * z / 2) / sqrt(2 * M_PI);
}

static double below(double z)
{
    enum { STRIPS = 2000 };
    const double h = z / STRIPS;
    double sum = density(0) + density(z);
    for (int k = 1; k < STRIPS; k++)
        sum += (k % 2 == 1 ? 4 : 2) * density(k * h);
    return 0.5 + sum * h / 3;
}

double gelu(double z, double *slope)
{
    *slope = below(z) + z * density(z);
    return z * below(z);
}
