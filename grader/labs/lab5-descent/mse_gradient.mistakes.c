/* mse_gradient.mistakes.c: wrong slopes of the loss, each with the sentence that helps. */
#include <math.h>

MISTAKE(factor_2_forgotten, "The factor 2 is forgotten: the derivative of a square is twice what is squared.")
void factor_2_forgotten(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = (output[i] - target[i]) / (double)n;
}

MISTAKE(sign_flipped, "The sign is wrong, and a step against this slope goes uphill: when the output is too large, the slope is positive.")
void sign_flipped(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = 2 * (target[i] - output[i]) / (double)n;
}

MISTAKE(not_divided, "The loss is a mean, so its slopes are divided by n, too.")
void not_divided(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = 2 * (output[i] - target[i]);
}

MISTAKE(still_squared, "This is 2 times the square, with its square still there: taking the derivative brings the exponent down to 1.")
void still_squared(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = 2 * (output[i] - target[i]) * (output[i] - target[i]) / (double)n;
}

MISTAKE(loss_for_slope, "These are the parts of the loss, not its slopes: the derivative of (y - o) squared along o is -2 (y - o).")
void loss_for_slope(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = (output[i] - target[i]) * (output[i] - target[i]) / (double)n;
}

MISTAKE(size_for_error, "The sign is lost: an output that is too small needs a negative slope.")
void size_for_error(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = 2 * fabs(output[i] - target[i]) / (double)n;
}

MISTAKE(sum_so_far, "The slopes are added up on the way: each output has a slope of its own, from its own error alone.")
void sum_so_far(const double *target, const double *output, size_t n, double *gradient)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        gradient[i] = sum += 2 * (output[i] - target[i]) / (double)n;
}

MISTAKE(first_for_all, "The slope of the first output is stored for all: use output[i] and target[i].")
void first_for_all(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = 2 * (output[0] - target[0]) / (double)n;
}

MISTAKE(whole_division, "2 / n divides whole numbers and drops what is behind the point: divide by (double)n, at the end.")
void whole_division(const double *target, const double *output, size_t n, double *gradient)
{
    for (size_t i = 0; i < n; i++)
        gradient[i] = (double)(2 / n) * (output[i] - target[i]);
}
