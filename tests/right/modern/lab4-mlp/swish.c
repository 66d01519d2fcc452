/* The sigmoid and its slope come back in a struct. */
#include "mlp.h"

typedef struct {
    double value, slope;
} dual;

static inline dual sigmoid_of(double z)
{
    const double s = sigmoid(z);
    return (dual){.value = s, .slope = s * (1 - s)};
}

double swish(double z, double *slope)
{
    const dual s = sigmoid_of(z);
    *slope = s.value + z * s.slope;
    return z * s.value;
}
