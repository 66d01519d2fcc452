/* 1 / 1 + exp(-z) without parentheses. */
#include "mlp.h"

#include <math.h>

double sigmoid(double z)
{
    return 1 / 1 + exp(-z);
}
