/* A macro that loops over n. */
#include "backprop.h"

#define FOR_ALL(k) for (size_t k = 0; k < n; k++)

void gradient_step(double *w, const double *gradient, size_t n, double eta)
{
    FOR_ALL(k) w[k] = w[k] - eta * gradient[k];
}
