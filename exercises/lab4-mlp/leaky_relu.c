/* Returns |z| when it is positive and otherwise |leak| times |z|, and stores
   the slope at |z| through the pointer |slope|: 1 when |z| is positive and
   otherwise |leak|. */
#include "mlp.h"

double leaky_relu(double z, double leak, double *slope)
{
    (void)z, (void)leak;
    *slope = -99;
    return -99; /* your turn */
}
