/* How much likelier is a context word beside word a than beside word b? It was
   counted |a_count| times among the |a_total| neighbours of a, and |b_count|
   times among the |b_total| neighbours of b. Returns its share of the
   neighbours of a, divided by its share of the neighbours of b. Only |a_count|
   may be 0. */
#include "glove.h"

double probability_ratio(double a_count, double a_total, double b_count, double b_total)
{
    const double beside_a = a_count / a_total;
    const double beside_b = b_count / b_total;
    return beside_a / beside_b;
}
