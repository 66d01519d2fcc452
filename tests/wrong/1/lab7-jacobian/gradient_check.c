/* The absolute and not the relative error. */
#include "jacobian.h"

#include <math.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        double e = fabs(gradient[i] - numerical[i]);
        if (e > worst)
            worst = e;
    }
    return worst;
}
