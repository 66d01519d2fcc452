/* Looks at the bit of the sign. */
#include "mlp.h"

#include <stdint.h>
#include <string.h>

double relu(double z, double *slope)
{
    union {
        double number;
        uint64_t bits;
    } it = {.number = z};
    const uint64_t negative = it.bits >> 63;
    *slope = !negative && it.bits << 1 != 0;
    return *slope > 0 ? z : 0;
}
