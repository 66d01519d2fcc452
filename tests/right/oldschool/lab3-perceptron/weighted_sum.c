/* Kernighan and Ritchie again, with register variables. */
#include "perceptron.h"

double weighted_sum(x, w, n)
    register const double *x, *w;
    size_t n;
{
	double s;

	for (s = 0; n; n--)
		s += *x++ * *w++;
	return s;
}
