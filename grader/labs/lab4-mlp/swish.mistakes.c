/* swish.mistakes.c: wrong versions of Swish, each with the sentence that helps. */
#include <math.h>

MISTAKE(first_term_only, "The slope has a second term: z grows, and sigmoid(z) grows too, which adds z * s * (1 - s).")
double first_term_only(double z, double *slope)
{
    *slope = sigmoid(z);
    return z * sigmoid(z);
}

MISTAKE(second_term_only, "The slope has a first term: z itself grows, which adds s, the sigmoid of z.")
double second_term_only(double z, double *slope)
{
    const double s = sigmoid(z);
    *slope = z * s * (1 - s);
    return z * s;
}

MISTAKE(slope_of_sigmoid, "That is the slope of the sigmoid alone: the value is a product, so its slope is s + z * s * (1 - s).")
double slope_of_sigmoid(double z, double *slope)
{
    const double s = sigmoid(z);
    *slope = s * (1 - s);
    return z * s;
}

MISTAKE(z_forgotten, "The slope of the sigmoid has to be multiplied by z before it is added: s + z * s * (1 - s).")
double z_forgotten(double z, double *slope)
{
    const double s = sigmoid(z);
    *slope = s + s * (1 - s);
    return z * s;
}

MISTAKE(subtracted, "The two terms of the product rule are added, not subtracted.")
double subtracted(double z, double *slope)
{
    const double s = sigmoid(z);
    *slope = s - z * s * (1 - s);
    return z * s;
}

MISTAKE(sigmoid_of_value, "The sigmoid in the slope is taken at the value: it must be taken at z.")
double sigmoid_of_value(double z, double *slope)
{
    const double value = z * sigmoid(z), s = sigmoid(value);
    *slope = s + z * s * (1 - s);
    return value;
}

MISTAKE(value_in_the_slope, "In s * (1 - s) the value z * s stands where the sigmoid s belongs.")
double value_in_the_slope(double z, double *slope)
{
    const double s = sigmoid(z), value = z * s;
    *slope = s + z * value * (1 - value);
    return value;
}

MISTAKE(sigmoid_returned, "The sigmoid is returned without the factor z.")
double sigmoid_returned(double z, double *slope)
{
    const double s = sigmoid(z);
    *slope = s + z * s * (1 - s);
    return s;
}

MISTAKE(exchanged, "Value and slope are exchanged: the value is returned, the slope is stored in *slope.")
double exchanged(double z, double *slope)
{
    const double s = sigmoid(z);
    *slope = z * s;
    return s + z * s * (1 - s);
}

MISTAKE(value_added, "The second term is z times the sigmoid: it has to be z times the SLOPE of the sigmoid, z * s * (1 - s).")
double value_added(double z, double *slope)
{
    const double s = sigmoid(z);
    *slope = s + z * s;
    return z * s;
}
