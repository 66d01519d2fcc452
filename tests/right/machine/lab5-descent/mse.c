/* The number of outputs comes back as an argument list of its own. */
#include "descent.h"

#include <stdarg.h>

static double total(int count, ...)
{
    double sum = 0;
    va_list arguments;
    va_start(arguments, count);
    while (count-- > 0)
        sum += va_arg(arguments, double);
    va_end(arguments);
    return sum;
}

double mse(const double *target, const double *output, size_t n)
{
    double loss = 0;
    for (size_t i = 0; i < n; i++)
        loss = total(2, loss, (target[i] - output[i]) * (target[i] - output[i]) / (double)n);
    return loss;
}
