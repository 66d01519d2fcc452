/* Two variables are kept in step: the largest number so far, and its place. */
#include "warmup.h"

size_t argmax(const double x[], size_t n)
{
    size_t here = 0, place = 0;
    double largest = x[here];
    while (++here < n) {
        if (!(x[here] > largest))
            continue;
        largest = x[here];
        place = here;
    }
    return place;
}
