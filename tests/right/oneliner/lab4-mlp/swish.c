/* Three statements in a line. */
#include "mlp.h"

double swish(double z, double *slope) { double s = sigmoid(z); *slope = s * (1 + z * (1 - s)); return z * s; }
