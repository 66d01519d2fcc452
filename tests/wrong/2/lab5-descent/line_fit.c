/* The factor x[i] of the slope along the weight is forgotten. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    double w = 0, b = 0;
    for (size_t s = 0; s < steps; s++) {
        double dw = 0, db = 0;
        for (size_t i = 0; i < n; i++) {
            double e = w * x[i] + b - y[i];
            dw += 2 * e;
            db += 2 * e;
        }
        w -= eta * dw / n;
        b -= eta * db / n;
    }
    *weight = w;
    *bias = b;
}
