/* The bias is corrected with the weight that was just changed. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    *weight = 0;
    *bias = 0;
    for (size_t s = 0; s < steps; s++) {
        double dw = 0;
        for (size_t i = 0; i < n; i++)
            dw += 2 * (*weight * x[i] + *bias - y[i]) * x[i] / n;
        *weight -= eta * dw;
        double db = 0;
        for (size_t i = 0; i < n; i++)
            db += 2 * (*weight * x[i] + *bias - y[i]) / n;
        *bias -= eta * db;
    }
}
