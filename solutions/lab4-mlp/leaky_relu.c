/* Returns |z| when it is positive and otherwise |leak| times |z|, and stores
   the slope at |z| through the pointer |slope|: 1 when |z| is positive and
   otherwise |leak|. */
#include "mlp.h"

double leaky_relu(double z, double leak, double *slope)
{
    *slope = z > 0 ? 1 : leak;
    return *slope * z; /* each piece is its slope times |z| */
}
