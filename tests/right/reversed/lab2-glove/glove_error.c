/* Starts from the logarithm and the biases, and adds the products from the last to the first. */
#include "glove.h"

#include <math.h>

double glove_error(const double *w, const double *c, size_t n, double b, double c_bias, double x)
{
    double error = -log(x) + c_bias + b;
    while (n > 0) {
        n--;
        error += c[n] * w[n];
    }
    return error;
}
