/* No loop: the larger of the first error and the largest of the others. */
#include "jacobian.h"

#include <math.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    if (n == 0)
        return 0;
    double others = gradient_check(gradient + 1, numerical + 1, n - 1);
    double scale = fmax(fabs(*gradient), fabs(*numerical));
    return scale == 0 ? others : fmax(fabs(*gradient - *numerical) / scale, others);
}
