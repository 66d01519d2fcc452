/* Multiplied out. */
#include "backprop.h"

double output_delta(double target, double output)
{
    const double square = output * output;
    return 2 * square - 2 * square * output - 2 * target * output + 2 * target * square;
}
