/* The difference is kept in the argument. */
#include "backprop.h"

double squared_error(double target, double output) { return target -= output, target * target; }
