/* Returns |z| times its sigmoid, and stores the slope at |z| through the
   pointer |slope|: the sigmoid plus |z| times the slope of the sigmoid.
   You may call |sigmoid|. */
#include "mlp.h"

double swish(double z, double *slope)
{
    (void)z;
    *slope = -99;
    return -99; /* your turn */
}
