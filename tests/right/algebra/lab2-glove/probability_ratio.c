/* The quotient of two quotients, multiplied crosswise. */
#include "glove.h"

double probability_ratio(double a_count, double a_total, double b_count, double b_total)
{
    return a_count * b_total / (a_total * b_count);
}
