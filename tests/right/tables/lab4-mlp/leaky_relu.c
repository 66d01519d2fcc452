/* Both slopes in a table, and the sign chooses. */
#include "mlp.h"

double leaky_relu(double z, double leak, double *slope)
{
    const double slopes[2] = {[0] = leak, [1] = 1};
    const int positive = z > 0;
    *slope = slopes[positive];
    return slopes[positive] * z;
}
