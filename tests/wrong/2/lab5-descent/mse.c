/* Divides by n in every round, before adding: the sum is halved again and again. */
#include "descent.h"

double mse(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        double d = target[i] - output[i];
        sum += d * d;
        sum /= n;
    }
    return sum;
}
