/* Three pointers walk side by side. */
#include "glove.h"

#include <math.h>

void adagrad_step(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    const double *const end = gradient + n;
    for (; gradient < end; ++w, ++sum, ++gradient) {
        if (*gradient == 0)
            continue;
        *sum += *gradient * *gradient;
        *w -= eta * *gradient / sqrt(*sum);
    }
}
