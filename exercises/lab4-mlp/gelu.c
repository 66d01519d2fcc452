/* Returns |z| times P, and stores the slope at |z| through the pointer |slope|:
   P plus |z| times D. P is the probability that a number drawn from the
   standard normal distribution is smaller than |z|: (1 + erf(z / sqrt(2))) / 2.
   D is its density at |z|: exp(-z * z / 2) / sqrt(2 * pi).
   The functions |erf|, |exp| and |sqrt| and the number |M_PI| are in math.h. */
#include "mlp.h"

#include <math.h>

double gelu(double z, double *slope)
{
    (void)z;
    *slope = -99;
    return -99; /* your turn */
}
