/* How far apart two logarithms are is the logarithm of a quotient. */
#include "glove.h"

#include <math.h>

double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    double prediction = b + c_bias;
    for (size_t i = 0; i < n; i++)
        prediction += w[i] * c[i];
    return log(exp(prediction) / x);
}
