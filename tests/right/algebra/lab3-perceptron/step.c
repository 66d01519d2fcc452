/* Not below the threshold, as a number. */
#include "perceptron.h"

double step(double z, double threshold)
{
    return !(z < threshold);
}
