/* Returns |z| when it is positive and otherwise 0, and stores the slope at |z|
   through the pointer |slope|: 1 when |z| is positive and otherwise 0. */
#include "mlp.h"

double relu(double z, double *slope)
{
    (void)z;
    *slope = -99;
    return -99; /* your turn */
}
