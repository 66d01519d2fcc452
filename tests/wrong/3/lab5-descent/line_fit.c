/* One slope for each point: the bias and weight are corrected inside the loop over the points. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    *weight = 0;
    *bias = 0;
    for (size_t s = 0; s < steps; s++)
        for (size_t i = 0; i < n; i++) {
            double e = *weight * x[i] + *bias - y[i];
            *weight -= eta * 2 * e * x[i] / n;
            *bias -= eta * 2 * e / n;
        }
}
