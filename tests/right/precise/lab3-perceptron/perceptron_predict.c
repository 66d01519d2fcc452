/* Sums in long double before it is compared. */
#include "perceptron.h"

double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    long double z = 0;
    for (size_t i = 0; i < n; i++)
        z += (long double)x[i] * (long double)w[i];
    if (z >= (long double)threshold)
        return 1.0;
    return 0.0;
}
