/* The stub's own line comes first, and is overwritten. */
#include "mlp.h"

double relu(double z, double *slope)
{
    (void)z;
    *slope = -99;
    if (z > 0) {
        *slope = 1;
        return z;
    }
    *slope = 0;
    return 0;
}
