/* Only x_max is raised to the power, not the quotient. */
#include "glove.h"

#include <math.h>

double glove_weight(double x, double x_max, double alpha)
{
    if (x >= x_max)
        return 1;
    return x / pow(x_max, alpha);
}
