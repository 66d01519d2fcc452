/* The slope is computed once, before the loop. */
#include "descent.h"

double descend(curve derivative, double w, double eta, size_t steps)
{
    double d = derivative(w);
    for (size_t i = 0; i < steps; i++)
        w = w - eta * d;
    return w;
}
