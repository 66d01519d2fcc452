/* The array is promised to have one element at least. */
#include "warmup.h"

size_t argmax(const double x[static 1], const size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; ++i) {
        if (x[best] < x[i]) {
            best = i;
        }
    }
    return best;
}
