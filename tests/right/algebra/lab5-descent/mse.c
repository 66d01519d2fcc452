/* The three terms of the square, added separately. */
#include "descent.h"

double mse(const double *target, const double *output, size_t n)
{
    double tt = 0, to = 0, oo = 0;
    for (size_t i = 0; i < n; i++) {
        tt += target[i] * target[i];
        to += target[i] * output[i];
        oo += output[i] * output[i];
    }
    return (tt - 2 * to + oo) / (double)n;
}
