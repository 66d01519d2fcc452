/* A macro chooses between two values. */
#include "mlp.h"

#define IF_POSITIVE(z, yes, no) ((z) > 0 ? (yes) : (no))

double leaky_relu(double z, double leak, double *slope)
{
    *slope = IF_POSITIVE(z, 1, leak);
    return IF_POSITIVE(z, z, leak * z);
}
