/* Counts the steps that are left, and tells those that were taken by what is missing. */
#include "descent.h"

#include <math.h>

size_t descend_until(curve derivative, double *w, double eta, double small, size_t max_steps)
{
    size_t left = max_steps;
    double place = *w, steepness = derivative(place);
    while (left != 0 && !(steepness < small && steepness > -small)) {
        place = place - steepness * eta;
        steepness = derivative(place);
        left = left - 1;
    }
    *w = place;
    return max_steps - left;
}
