/* Blocks of eight steps, and the rest. */
#include "descent.h"

#pragma GCC optimize("O3")

double descend(curve derivative, double w, double eta, size_t steps)
{
#define STEP w -= eta * derivative(w);
    for (; steps >= 8; steps -= 8) {
        STEP STEP STEP STEP STEP STEP STEP STEP
    }
    for (; steps > 0; steps--) {
        STEP
    }
    return w;
}
