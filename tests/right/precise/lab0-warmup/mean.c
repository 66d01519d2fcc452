/* A mean that runs along: each number moves it a little. */
#include "warmup.h"

double mean(const double x[], size_t n)
{
    double m = 0;
    for (size_t i = 0; i < n; i++)
        m += (x[i] - m) / (double)(i + 1);
    return m;
}
