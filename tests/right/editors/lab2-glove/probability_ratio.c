/* The last line has no end. */
#include "glove.h"

double probability_ratio(double a_count, double a_total, double b_count, double b_total)
{
	const double beside_a = a_count / a_total;
	const double beside_b = b_count / b_total;
	return beside_a / beside_b;
}