/* output_delta.mistakes.c: wrong deltas, each with the sentence that helps. */
#include <math.h>

MISTAKE(factor_2_forgotten, "The factor 2 is forgotten: the derivative of a square is twice what was squared.")
double factor_2_forgotten(double target, double output)
{
    return -(target - output) * output * (1 - output);
}

MISTAKE(sign_flipped, "The sign is flipped: the output is subtracted in (target - output), so the inner derivative is -1.")
double sign_flipped(double target, double output)
{
    return 2 * (target - output) * output * (1 - output);
}

MISTAKE(sigmoid_slope_forgotten, "The slope of the sigmoid is forgotten at the output: multiply by output * (1 - output).")
double sigmoid_slope_forgotten(double target, double output)
{
    return -2 * (target - output);
}

MISTAKE(loss_slope_forgotten, "This is only the slope of the sigmoid: multiply it by the slope of the loss, -2 * (target - output).")
double loss_slope_forgotten(double target, double output)
{
    (void)target;
    return output * (1 - output);
}

MISTAKE(loss_for_its_slope, "The loss itself is used where its slope belongs: -2 * (target - output), not (target - output) squared.")
double loss_for_its_slope(double target, double output)
{
    return (target - output) * (target - output) * output * (1 - output);
}

MISTAKE(sigmoid_applied_again, "The sigmoid is applied to the output once more: output is already what the sigmoid returned, its slope is output * (1 - output).")
double sigmoid_applied_again(double target, double output)
{
    const double s = 1 / (1 + exp(-output));
    return -2 * (target - output) * s * (1 - s);
}

MISTAKE(output_squared, "The slope of the sigmoid is output * (1 - output), not output * output.")
double output_squared(double target, double output)
{
    return -2 * (target - output) * output * output;
}

MISTAKE(cross_entropy, "output - target is the delta for the cross-entropy loss: here the loss is the squared error.")
double cross_entropy(double target, double output)
{
    return output - target;
}
