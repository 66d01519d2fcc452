/* Pi is typed in, as long as a double can hold it. */
#include "mlp.h"
#include <math.h>

#define PI 3.14159265358979323846

double gelu(double z, double *slope)
{
	double P, D;

	P = (1.0 + erf(z / sqrt(2.0))) / 2.0;
	D = exp(-(z * z) / 2.0) / sqrt(2.0 * PI);
	*slope = P + z * D;
	return (z * P);
}
