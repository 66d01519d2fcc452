/* Counts down with the decrement in the condition, and calls through the pointer as in old C. */
#include "descent.h"

double descend(curve derivative, double w, double eta, size_t steps)
{
	while (steps--)
		w -= eta * (*derivative)(w);
	return w;
}
