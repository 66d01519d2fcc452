/* Integer division is avoided by a double that counts. */
#include "descent.h"
#include <math.h>

double mse(const double *target, const double *output, size_t n)
{
	double sum = 0., count = 0.;
	int i;

	for (i = 0; i < (int) n; i++, count++)
		sum = sum + pow(target[i] - output[i], 2.);
	return sum / count;
}
