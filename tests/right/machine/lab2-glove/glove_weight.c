/* Remembers the last power that was computed. */
#include "glove.h"

#include <math.h>

double glove_weight(double x, double x_max, double alpha)
{
    static double last_ratio = -1, last_alpha = -1, last_power;
    if (x >= x_max)
        return 1;
    if (x / x_max != last_ratio || alpha != last_alpha) {
        last_ratio = x / x_max;
        last_alpha = alpha;
        last_power = pow(last_ratio, alpha);
    }
    return last_power;
}
