/* The weighted sums written out, with the sigmoid written out as well. */
#include "backprop.h"
#include <math.h>

void forward_221(const double *x, const double *w, double *node)
{
	node[0] = x[0]*w[0] + x[1]*w[2];
	node[1] = x[0]*w[1] + x[1]*w[3];
	node[2] = 1/(1+exp(-node[0]));
	node[3] = 1/(1+exp(-node[1]));
	node[4] = node[2]*w[4] + node[3]*w[5];
	node[5] = 1/(1+exp(-node[4]));
}
