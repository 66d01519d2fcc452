/* Returns the weight of a cell with the count |x|: |x| divided by |x_max|, and
   this to the power |alpha|, while |x| is smaller than |x_max|; 1 from there
   on. |x| is 0 or more, |x_max| and |alpha| are positive. The function |pow|
   of math.h raises its first argument to the power of its second. */
#include "glove.h"

#include <math.h>

double glove_weight(double x, double x_max, double alpha)
{
    return x < x_max ? pow(x / x_max, alpha) : 1;
}
