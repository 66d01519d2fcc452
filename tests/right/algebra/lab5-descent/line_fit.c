/* The points are summed up once, before the steps: the slopes need no more than five sums. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    double mx = 0, my = 0, mxx = 0, mxy = 0;
    for (size_t i = 0; i < n; i++) {
        mx += x[i] / (double)n;
        my += y[i] / (double)n;
        mxx += x[i] * x[i] / (double)n;
        mxy += x[i] * y[i] / (double)n;
    }
    *weight = *bias = 0;
    for (size_t s = 0; s < steps; s++) {
        const double by_weight = 2 * (*weight * mxx + *bias * mx - mxy);
        const double by_bias = 2 * (*weight * mx + *bias - my);
        *weight -= eta * by_weight;
        *bias -= eta * by_bias;
    }
}
