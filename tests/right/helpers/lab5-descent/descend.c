/* A helper takes one step. */
#include "descent.h"

static inline double next(curve derivative, double w, double eta)
{
    return w - eta * derivative(w);
}

double descend(curve derivative, double w, double eta, size_t steps)
{
    double place = w;
    for (size_t s = 0; s < steps; s++)
        place = next(derivative, place, eta);
    return place;
}
