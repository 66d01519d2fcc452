/* No loop: the factors are halved until one is left. */
#include "backprop.h"

double chain(const double *factor, size_t n)
{
    if (n == 0)
        return 1;
    if (n == 1)
        return *factor;
    return chain(factor, n / 2) * chain(factor + n / 2, n - n / 2);
}
