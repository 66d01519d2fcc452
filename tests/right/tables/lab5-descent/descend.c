/* The whole path is kept in an array. */
#include "descent.h"

double descend(curve derivative, double w, double eta, size_t steps)
{
    double path[steps + 1];
    path[0] = w;
    for (size_t t = 1; t <= steps; t++)
        path[t] = path[t - 1] - eta * derivative(path[t - 1]);
    return path[steps];
}
