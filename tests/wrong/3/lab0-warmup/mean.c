/* The return stands inside the loop. */
#include "warmup.h"

double mean(const double x[], size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        sum += x[i];
        return sum / n;
    }
    return 0;
}
