/* One expression. */
#include "glove.h"

#include <math.h>

double glove_weight(double x, double x_max, double alpha) { return x < x_max ? pow(x / x_max, alpha) : 1; }
