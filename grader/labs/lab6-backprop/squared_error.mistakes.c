/* squared_error.mistakes.c: wrong losses, each with the sentence that helps. */
#include <math.h>

MISTAKE(not_squared, "This is the error itself: the loss is the error times the error.")
double not_squared(double target, double output)
{
    return target - output;
}

MISTAKE(absolute_value, "This is the size of the error: the squared error multiplies it by itself.")
double absolute_value(double target, double output)
{
    return fabs(target - output);
}

MISTAKE(halved, "There is a factor 1/2 too many: some books put it there, the lecture does not.")
double halved(double target, double output)
{
    return (target - output) * (target - output) / 2;
}

MISTAKE(doubled, "The error is multiplied by 2: to square it, multiply it by itself.")
double doubled(double target, double output)
{
    return 2 * (target - output);
}

MISTAKE(difference_of_squares, "Target and output are squared before they are subtracted: first subtract, then square.")
double difference_of_squares(double target, double output)
{
    return target * target - output * output;
}

MISTAKE(added, "Target and output are added: the error is their difference.")
double added(double target, double output)
{
    return (target + output) * (target + output);
}

MISTAKE(square_root, "That is the root of the error: squaring multiplies, it does not take roots.")
double square_root(double target, double output)
{
    return sqrt(fabs(target - output));
}
