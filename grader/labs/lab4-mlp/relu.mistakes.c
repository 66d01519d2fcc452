/* relu.mistakes.c: wrong rectifiers, each with the sentence that helps. */
#include <math.h>

MISTAKE(slope_on_the_right, "At z = 0 the slope jumps, and we agree on the one on the left, 0: compare with z > 0.")
double slope_on_the_right(double z, double *slope)
{
    *slope = z >= 0 ? 1 : 0;
    return z > 0 ? z : 0;
}

MISTAKE(slope_is_value, "z itself is stored as the slope: to the right of 0 the slope is 1, however large z is.")
double slope_is_value(double z, double *slope)
{
    *slope = z > 0 ? z : 0;
    return z > 0 ? z : 0;
}

MISTAKE(step_instead, "That is a step: for a positive z the rectifier returns z itself, not 1.")
double step_instead(double z, double *slope)
{
    *slope = z > 0 ? 1 : 0;
    return z > 0 ? 1 : 0;
}

MISTAKE(turned_round, "The sides are exchanged: positive sums pass, negative ones are stopped.")
double turned_round(double z, double *slope)
{
    *slope = z < 0 ? 1 : 0;
    return z < 0 ? z : 0;
}

MISTAKE(absolute_value, "That is the absolute value: a negative sum gives 0 and not its opposite.")
double absolute_value(double z, double *slope)
{
    *slope = z > 0 ? 1 : -1;
    return fabs(z);
}

MISTAKE(everything_passes, "Everything passes: a negative sum must give 0, with slope 0.")
double everything_passes(double z, double *slope)
{
    *slope = 1;
    return z;
}

MISTAKE(slope_everywhere_one, "The slope is 1 on the right only: on the left the curve is flat, and its slope is 0.")
double slope_everywhere_one(double z, double *slope)
{
    *slope = 1;
    return z > 0 ? z : 0;
}

MISTAKE(slope_everywhere_zero, "The slope is 0 on the left only: on the right the curve is z, and its slope is 1.")
double slope_everywhere_zero(double z, double *slope)
{
    *slope = 0;
    return z > 0 ? z : 0;
}

MISTAKE(half_at_the_corner, "At z = 0 this stores 1/2, halfway between the two sides: we agree on the slope on the left, 0.")
double half_at_the_corner(double z, double *slope)
{
    *slope = z > 0 ? 1 : z == 0 ? 0.5 : 0;
    return z > 0 ? z : 0;
}
