/* The bias is added in every round of the loop. */
#include "glove.h"

#include <math.h>

double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += w[i] * c[i] + b + c_bias;
    return sum - log(x);
}
