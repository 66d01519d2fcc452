/* The ratio is upside down. */
#include "glove.h"

double probability_ratio(double a_count, double a_total, double b_count, double b_total)
{
    double pa = a_count / a_total;
    double pb = b_count / b_total;
    return pb / pa;
}
