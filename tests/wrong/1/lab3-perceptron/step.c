/* Only above the threshold, not on it. */
#include "perceptron.h"

double step(double z, double threshold)
{
    if (z > threshold)
        return 1;
    else
        return 0;
}
