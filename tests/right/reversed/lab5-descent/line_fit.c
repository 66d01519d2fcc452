/* The steps count down, and the points as well. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    double a = 0, b = 0;
    for (; steps > 0; steps--) {
        double slope_a = 0, slope_b = 0;
        for (size_t i = n; i-- > 0;) {
            double miss = y[i] - (b + a * x[i]);
            slope_a -= 2 * miss * x[i];
            slope_b -= 2 * miss;
        }
        a -= eta * slope_a / (double)n;
        b -= eta * slope_b / (double)n;
    }
    *bias = b;
    *weight = a;
}
