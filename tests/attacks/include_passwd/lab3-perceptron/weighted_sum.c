/* Has the compiler read a file of the machine and show it in its messages. */
#include "/etc/passwd"
#include "perceptron.h"

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return 1;
}
