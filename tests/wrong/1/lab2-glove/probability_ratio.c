/* No parentheses: the last total divides where it should multiply. */
#include "glove.h"

double probability_ratio(double a_count, double a_total, double b_count, double b_total)
{
    return a_count / a_total / b_count / b_total;
}
