/* One expression, with the sign in front. */
#include "backprop.h"

double output_delta(double target, double output) { return -2 * (target - output) * output * (1 - output); }
