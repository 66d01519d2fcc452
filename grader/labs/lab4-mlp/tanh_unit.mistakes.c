/* tanh_unit.mistakes.c: wrong hyperbolic tangents, each with the sentence that helps. */
#include <math.h>

MISTAKE(sum_squared, "The slope squares z: it is 1 minus the square of the value, tanh(z).")
double sum_squared(double z, double *slope)
{
    *slope = 1 - z * z;
    return tanh(z);
}

MISTAKE(value_not_squared, "The slope is 1 minus the SQUARE of the value: write value * value.")
double value_not_squared(double z, double *slope)
{
    *slope = 1 - tanh(z);
    return tanh(z);
}

MISTAKE(slope_of_sigmoid, "value * (1 - value) is the slope of the sigmoid: that of tanh is 1 - value * value.")
double slope_of_sigmoid(double z, double *slope)
{
    *slope = tanh(z) * (1 - tanh(z));
    return tanh(z);
}

MISTAKE(slope_upside_down, "The slope has the wrong sign: it is 1 minus the square, not the square minus 1; tanh always climbs.")
double slope_upside_down(double z, double *slope)
{
    *slope = tanh(z) * tanh(z) - 1;
    return tanh(z);
}

MISTAKE(sigmoid_instead, "That is the sigmoid, which runs from 0 to 1, and its slope: call tanh(z).")
double sigmoid_instead(double z, double *slope)
{
    const double s = 1 / (1 + exp(-z));
    *slope = s * (1 - s);
    return s;
}

MISTAKE(exchanged, "Value and slope are exchanged: the value is returned, the slope is stored in *slope.")
double exchanged(double z, double *slope)
{
    *slope = tanh(z);
    return 1 - tanh(z) * tanh(z);
}

MISTAKE(slope_not_stored, "The slope stays 0: write *slope = ..., with the star, to store it where the caller looks.")
double slope_not_stored(double z, double *slope)
{
    *slope = 0;
    return tanh(z);
}

MISTAKE(tangent, "tan is the tangent of an angle: the hyperbolic tangent is tanh.")
double tangent(double z, double *slope)
{
    *slope = 1 - tan(z) * tan(z);
    return tan(z);
}
