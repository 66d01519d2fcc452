/* A switch on the sign. */
#include "mlp.h"
#include <math.h>

double sigmoid(z)
double z;
{
	double e;

	switch (z < 0) {
	case 1:
		e = exp(z);
		return e / (1.0 + e);
	default:
		return 1.0 / (1.0 + exp(-z));
	}
}
