/* A helper for the size, one for the larger of two, and one for the relative error. */
#include "jacobian.h"

static double size(double x)
{
    return x < 0 ? -x : x;
}

static double larger(double a, double b)
{
    return a > b ? a : b;
}

static double relative_error(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    return size(a - b) / larger(size(a), size(b));
}

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++)
        worst = larger(worst, relative_error(gradient[i], numerical[i]));
    return worst;
}
