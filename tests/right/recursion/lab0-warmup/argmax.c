/* No loop: the function calls itself for all numbers but the last. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
    if (n == 1)
        return 0;
    size_t best = argmax(x, n - 1);
    return x[n - 1] > x[best] ? n - 1 : best;
}
