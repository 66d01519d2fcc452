/* The two places and their signs in a table. */
#include "descent.h"

double slope(curve f, double x, double h)
{
    static const int side[] = {-1, +1};
    double rise = 0;
    for (int k = 0; k < 2; k++)
        rise += side[k] * f(x + side[k] * h);
    return rise / (2 * h);
}
