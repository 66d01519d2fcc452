/* Ternaries choose the larger size and the larger error. */
#include "jacobian.h"

#include <math.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0, d, s;
    while (n-- > 0)
        d = fabs(gradient[n] - numerical[n]), s = fabs(gradient[n]) > fabs(numerical[n]) ? fabs(gradient[n]) : fabs(numerical[n]),
        worst = d > 0 && d / s > worst ? d / s : worst;
    return worst;
}
