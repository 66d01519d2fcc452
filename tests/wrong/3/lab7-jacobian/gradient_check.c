/* Returns the error of the last pair, not the largest. */
#include "jacobian.h"

#include <math.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    double error = 0;
    for (size_t i = 0; i < n; i++) {
        double a = gradient[i], b = numerical[i];
        double larger = fabs(a) > fabs(b) ? fabs(a) : fabs(b);
        if (larger == 0)
            error = 0;
        else
            error = fabs(a - b) / larger;
    }
    return error;
}
