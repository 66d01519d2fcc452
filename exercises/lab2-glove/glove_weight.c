/* Returns the weight of a cell with the count |x|: |x/x_max| to the power |alpha|
   while |x| is smaller than |x_max|, and 1 from there on. |x| is 0 or more, |x_max|
   and |alpha| are positive. The function |pow(base, exponent)| of |<math.h>| raises
   to a power. */
#include "glove.h"

#include <math.h>

double glove_weight(double x, double x_max, double alpha)
{
    (void)x, (void)x_max, (void)alpha;
    return -1; /* your turn */
}
