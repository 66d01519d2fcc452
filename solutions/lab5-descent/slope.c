/* Returns the slope of |f| at |x| by a centred difference: the rise of |f| from
   |h| behind |x| to |h| ahead of it, divided by the distance between the two
   places. |h| is positive. |f| is a function: |f(2)| is its value at 2. */
#include "descent.h"

double slope(curve f, double x, double h)
{
    return (f(x + h) - f(x - h)) / (2 * h);
}
