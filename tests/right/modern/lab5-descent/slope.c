/* Divides by the distance that the machine really has between the two places. */
#include "descent.h"

double slope(const curve f, const double x, const double h)
{
    const double ahead = x + h, behind = x - h;
    return (f(ahead) - f(behind)) / (ahead - behind);
}
