/* How much likelier is a context word beside word a than beside word b? It was
   counted |a_count| times among the |a_total| neighbours of a, and |b_count|
   times among the |b_total| neighbours of b. Returns its share of the
   neighbours of a, divided by its share of the neighbours of b. Only |a_count|
   may be 0. */
#include "glove.h"

double probability_ratio(double a_count, double a_total, double b_count, double b_total)
{
    (void)a_count, (void)a_total, (void)b_count, (void)b_total;
    return -1; /* your turn */
}
