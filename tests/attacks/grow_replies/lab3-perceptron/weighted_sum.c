/* Makes the replies longer and shorter, and sends lengths that are not true. */
#include "perceptron.h"
#include <string.h>
#include <unistd.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    static char noise[8192];
    memset(noise, 0xFF, sizeof noise);
    for (int i = 0; i < 100; i++)
        if (write(4, noise, sizeof noise) < 0)
            break;
    if (ftruncate(4, 1) != 0)
        _exit(1);
    return 1;
}
