/* The mean of the slopes ahead and behind, which is the centred difference. */
#include "descent.h"

double slope(curve f, double x, double h)
{
    double ahead = (f(x + h) - f(x)) / h;
    double behind = (f(x) - f(x - h)) / h;
    return (ahead + behind) / 2;
}
