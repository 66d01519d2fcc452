/* Steps in long double, and rounds at the very end. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    long double a = 0, b = 0;
    while (steps-- > 0) {
        long double da = 0, db = 0;
        for (size_t i = 0; i < n; i++) {
            const long double off = a * x[i] + b - y[i];
            da += off * x[i];
            db += off;
        }
        a -= 2 * eta * da / n;
        b -= 2 * eta * db / n;
    }
    *weight = (double)a;
    *bias = (double)b;
}
