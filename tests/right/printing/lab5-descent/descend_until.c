/* Prints its path, whatever is said of it. */
#include "descent.h"

#include <math.h>
#include <stdio.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t steps = 0;
    double m;
    setvbuf(stdout, NULL, _IONBF, 0);
    while (fabs(m = derivative(*w)) >= small && steps < max_steps) {
        printf("%5zu %12.6f %12.6f\n", steps, *w, m);
        *w -= eta * m;
        steps++;
    }
    fflush(stdout);
    return steps;
}
