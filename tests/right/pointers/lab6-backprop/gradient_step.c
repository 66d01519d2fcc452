/* Walks two pointers until n has fallen to 0. */
#include "backprop.h"

void gradient_step(double *w, const double *gradient, size_t n, double eta)
{
    while (n-- > 0)
        *w++ -= eta * *gradient++;
}
