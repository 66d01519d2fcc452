/* One step too many. */
#include "descent.h"

double descend(curve derivative, double w, double eta, size_t steps)
{
    for (size_t i = 0; i <= steps; i++)
        w -= eta * derivative(w);
    return w;
}
