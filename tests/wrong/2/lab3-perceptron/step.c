/* Both answers are swapped. */
#include "perceptron.h"

double step(double z, double threshold)
{
    return z >= threshold ? 0 : 1;
}
