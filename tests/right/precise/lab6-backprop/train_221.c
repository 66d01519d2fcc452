/* The weights are kept in long double while they are trained. */
#include "backprop.h"

#include <math.h>

static long double s(long double z)
{
    return 1 / (1 + expl(-z));
}

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    long double v[6];
    for (int k = 0; k < 6; k++)
        v[k] = w[k];
    size_t taken = 0;
    for (;;) {
        const long double h1 = s(v[0] * x[0] + v[2] * x[1]), h2 = s(v[1] * x[0] + v[3] * x[1]);
        const long double o = s(v[4] * h1 + v[5] * h2), miss = target - o;
        if (miss * miss < bound || taken == max_steps)
            break;
        const long double delta = -2 * miss * o * (1 - o);
        const long double d1 = delta * v[4] * h1 * (1 - h1), d2 = delta * v[5] * h2 * (1 - h2);
        v[0] -= eta * d1 * x[0];
        v[1] -= eta * d2 * x[0];
        v[2] -= eta * d1 * x[1];
        v[3] -= eta * d2 * x[1];
        v[4] -= eta * delta * h1;
        v[5] -= eta * delta * h2;
        taken++;
    }
    for (int k = 0; k < 6; k++)
        w[k] = (double)v[k];
    return taken;
}
