/* Does not set the slopes back to 0 at the beginning of a step. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    double w = 0, b = 0;
    double dw = 0, db = 0;
    for (size_t s = 0; s < steps; s++) {
        for (size_t i = 0; i < n; i++) {
            double error = w * x[i] + b - y[i];
            dw += 2 * error * x[i] / (double)n;
            db += 2 * error / (double)n;
        }
        w -= eta * dw;
        b -= eta * db;
    }
    *weight = w;
    *bias = b;
}
