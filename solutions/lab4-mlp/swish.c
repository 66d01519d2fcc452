/* Returns |z| times its sigmoid, and stores the slope at |z| through the
   pointer |slope|: the sigmoid plus |z| times the slope of the sigmoid.
   You may call |sigmoid|. */
#include "mlp.h"

double swish(double z, double *slope)
{
    const double share = sigmoid(z); /* how much of |z| gets through */
    *slope = share + z * share * (1 - share);
    return z * share;
}
