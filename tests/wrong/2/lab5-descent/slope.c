/* A forward difference. */
#include "descent.h"

double slope(curve f, double x, double h)
{
    return (f(x + h) - f(x)) / h;
}
