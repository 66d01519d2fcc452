/* Divides by h and not by the whole distance of 2h. */
#include "descent.h"

double slope(curve f, double x, double h)
{
    return (f(x + h) - f(x - h)) / h;
}
