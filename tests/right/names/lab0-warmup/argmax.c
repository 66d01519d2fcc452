/* Its helper is called max, and another one compare; neither is static. */
#include "warmup.h"

int compare(double a, double b)
{
    return a > b ? 1 : a < b ? -1 : 0;
}

size_t max(const double x[], size_t a, size_t b)
{
    return compare(x[a], x[b]) >= 0 ? a : b;
}

size_t argmax(const double x[], size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        best = max(x, best, i);
    return best;
}
