/* sigmoid.mistakes.c: wrong sigmoids, each with the sentence that helps. */
#include <math.h>
#include <stdlib.h>

MISTAKE(sign_of_exponent, "The minus sign in exp(-z) is missing: this curve falls from 1 to 0 instead of rising.")
double sign_of_exponent(double z)
{
    return 1 / (1 + exp(z));
}

MISTAKE(missing_parentheses, "1 / 1 + exp(-z) divides only 1 by 1: put the whole divisor in parentheses.")
double missing_parentheses(double z)
{
    return 1 / 1 + exp(-z);
}

MISTAKE(overflow, "exp(z) is infinite for large z, and infinity divided by infinity is not a number: use 1 / (1 + exp(-z)) when z >= 0.")
double overflow(double z)
{
    return exp(z) / (1 + exp(z));
}

MISTAKE(right_half_everywhere, "The absolute value of z gives the right half of the curve on both sides: for z < 0 the answer is exp(z) / (1 + exp(z)).")
double right_half_everywhere(double z)
{
    return 1 / (1 + exp(-fabs(z)));
}

MISTAKE(whole_numbers, "abs is made for whole numbers and cuts 0.47 down to 0: the function for a double is fabs.")
double whole_numbers(double z)
{
    const double power = exp(-abs((int)z));
    return z >= 0 ? 1 / (1 + power) : power / (1 + power);
}

MISTAKE(hyperbolic_tangent, "That is tanh, which runs from -1 to 1: the sigmoid runs from 0 to 1.")
double hyperbolic_tangent(double z)
{
    return tanh(z);
}

MISTAKE(derivative, "That is the slope of the sigmoid, s * (1 - s): the exercise asks for s itself.")
double derivative(double z)
{
    const double s = 1 / (1 + exp(-z));
    return s * (1 - s);
}

MISTAKE(single_precision, "The answer is right to seven digits only: use double and exp, not float and expf.")
double single_precision(double z)
{
    return (double)(1 / (1 + expf((float)-z)));
}

MISTAKE(short_base, "2.718 is only the beginning of the number e: use exp(-z), which knows all of it.")
double short_base(double z)
{
    return 1 / (1 + pow(2.718, -z));
}

MISTAKE(still_a_step, "That is a step, which jumps from 0 to 1: the sigmoid climbs smoothly through 0.5 at z = 0.")
double still_a_step(double z)
{
    return z >= 0 ? 1 : 0;
}

MISTAKE(flat_too_early, "Far out this returns 0 or 1 itself, but there the curve has only come near: use the formula for every z.")
double flat_too_early(double z)
{
    return z > 10 ? 1 : z < -10 ? 0 : 1 / (1 + exp(-z));
}
