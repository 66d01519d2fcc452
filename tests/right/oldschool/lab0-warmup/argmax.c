/* All variables at the top, counted by an int, K and R spacing. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
	register int i;
	int imax = 0;

	for (i = 1; i < (int) n; ++i)
		if (x[i] > x[imax])
			imax = i;
	return (imax);
}
