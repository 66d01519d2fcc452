/* A comparison is 0 or 1 already. */
#include "perceptron.h"

double step(double z, double threshold) { return z >= threshold; }
