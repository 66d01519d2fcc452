/* Signs are compared first: the sizes of two slopes either add up or are taken away from each other. */
#include "jacobian.h"

#include <math.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        double large = fabs(gradient[i]), small = fabs(numerical[i]);
        if (small > large) {
            double t = large;
            large = small;
            small = t;
        }
        if (large == 0)
            continue;
        double ratio = gradient[i] * numerical[i] < 0 ? -small / large : small / large;
        if (1 - ratio > worst)
            worst = 1 - ratio;
    }
    return worst;
}
