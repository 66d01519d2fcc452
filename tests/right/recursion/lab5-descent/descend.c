/* No loop: one step, and the others from there. */
#include "descent.h"

double descend(curve derivative, double w, double eta, size_t steps)
{
    return steps == 0 ? w : descend(derivative, w - eta * derivative(w), eta, steps - 1);
}
