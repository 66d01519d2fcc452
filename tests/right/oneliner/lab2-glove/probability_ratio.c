/* One expression, divided from the left. */
#include "glove.h"

double probability_ratio(double a_count, double a_total, double b_count, double b_total) { return a_count / a_total / b_count * b_total; }
