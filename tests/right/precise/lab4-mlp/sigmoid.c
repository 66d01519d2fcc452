/* Long double, whose exponential does not overflow so soon; never of a positive number. */
#include "mlp.h"

#include <math.h>

double sigmoid(double z)
{
    const long double e = expl(-fabsl((long double)z));
    const long double s = z < 0 ? e / (1 + e) : 1 / (1 + e);
    return (double)s;
}
