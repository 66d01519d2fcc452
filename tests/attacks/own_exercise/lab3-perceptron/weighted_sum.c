/* Defines the names that the driver uses. */
#include "perceptron.h"
#include <stdint.h>

void exercise(void);

void exercise(void)
{
}

struct { uint64_t claim[64]; } state, wire_magic;

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return 1;
}
