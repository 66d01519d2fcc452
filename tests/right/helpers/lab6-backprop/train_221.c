/* A struct for a pass, and helpers for the error and for the step; none of the other functions is called. */
#include "backprop.h"

#include <math.h>

typedef struct {
    double h1, h2, o;
} pass;

static double squash(double z)
{
    return 1 / (1 + exp(-z));
}

static pass forward(const double *w, const double *x)
{
    pass p;
    p.h1 = squash(w[0] * x[0] + w[2] * x[1]);
    p.h2 = squash(w[1] * x[0] + w[3] * x[1]);
    p.o = squash(w[4] * p.h1 + w[5] * p.h2);
    return p;
}

static double error(pass p, double target)
{
    return pow(target - p.o, 2);
}

static void backward(double *w, const double *x, pass p, double target, double eta)
{
    const double delta = 2 * (p.o - target) * p.o * (1 - p.o);
    const double delta1 = delta * w[4] * p.h1 * (1 - p.h1);
    const double delta2 = delta * w[5] * p.h2 * (1 - p.h2);
    const double slope[6] = {delta1 * x[0], delta2 * x[0], delta1 * x[1], delta2 * x[1], delta * p.h1, delta * p.h2};
    for (int k = 0; k < 6; k++)
        w[k] -= eta * slope[k];
}

size_t train_221(double *w, const double *x, double target, double eta, double bound, size_t max_steps)
{
    size_t steps = 0;
    pass p = forward(w, x);
    while (error(p, target) >= bound && steps < max_steps) {
        backward(w, x, p, target, eta);
        p = forward(w, x);
        steps++;
    }
    return steps;
}
