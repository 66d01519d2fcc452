/* adagrad_step.mistakes.c: wrong steps, each with the sentence that helps. */
#include <math.h>

MISTAKE(divides_before_adding, "The step is divided by the sum before the new slope is in it, as the well-known C program does: add the square first.")
void divides_before_adding(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        w[k] -= eta * gradient[k] / sqrt(sum[k]);
        sum[k] += gradient[k] * gradient[k];
    }
}

MISTAKE(root_forgotten, "The square root is forgotten: divide by sqrt(sum[k]).")
void root_forgotten(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        sum[k] += gradient[k] * gradient[k];
        w[k] -= eta * gradient[k] / sum[k];
    }
}

MISTAKE(slope_not_squared, "The sum collects the slopes themselves, which cancel: it has to collect their squares.")
void slope_not_squared(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        sum[k] += gradient[k];
        w[k] -= eta * gradient[k] / sqrt(fabs(sum[k]));
    }
}

MISTAKE(sum_overwritten, "The sum is overwritten by the last square: add to it with +=, so that it remembers all of them.")
void sum_overwritten(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        sum[k] = gradient[k] * gradient[k];
        w[k] -= eta * gradient[k] / sqrt(sum[k]);
    }
}

MISTAKE(uphill, "The step goes uphill: take it away from w[k] with -=.")
void uphill(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        sum[k] += gradient[k] * gradient[k];
        w[k] += eta * gradient[k] / sqrt(sum[k]);
    }
}

MISTAKE(rate_forgotten, "The learning rate is forgotten: the slope is multiplied by eta.")
void rate_forgotten(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    (void)eta;
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        sum[k] += gradient[k] * gradient[k];
        w[k] -= gradient[k] / sqrt(sum[k]);
    }
}

MISTAKE(plain_descent, "The sum is not used: this is a plain step of gradient descent, which takes eta * gradient[k] away.")
void plain_descent(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        sum[k] += gradient[k] * gradient[k];
        w[k] -= eta * gradient[k];
    }
}

MISTAKE(zero_divided_by_zero, "A slope of 0 with a sum of 0 divides 0 by 0, which is not a number: leave such a w[k] as it is.")
void zero_divided_by_zero(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        sum[k] += gradient[k] * gradient[k];
        w[k] -= eta * gradient[k] / sqrt(sum[k]);
    }
}

MISTAKE(one_sum_for_all, "All numbers share one divisor: each has a sum of its own, and that is the point of AdaGrad.")
void one_sum_for_all(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    double total = 0;
    for (size_t k = 0; k < n; k++)
        total += sum[k];
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        total += gradient[k] * gradient[k];
        sum[k] += gradient[k] * gradient[k];
        w[k] -= eta * gradient[k] / sqrt(total);
    }
}

MISTAKE(starts_at_one, "The loop begins at 1 and leaves out the first number: C counts from 0.")
void starts_at_one(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 1; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        sum[k] += gradient[k] * gradient[k];
        w[k] -= eta * gradient[k] / sqrt(sum[k]);
    }
}

MISTAKE(root_of_slope, "The square root covers the slope, too: divide the slope by the square root of the sum.")
void root_of_slope(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        sum[k] += gradient[k] * gradient[k];
        w[k] -= eta * (gradient[k] < 0 ? -1 : 1) * sqrt(fabs(gradient[k]) / sum[k]);
    }
}

MISTAKE(sum_not_kept, "The sum is used but not kept: store the new sum in sum[k], for the next step needs it.")
void sum_not_kept(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (gradient[k] == 0)
            continue;
        w[k] -= eta * gradient[k] / sqrt(sum[k] + gradient[k] * gradient[k]);
    }
}

MISTAKE(first_step_left_out, "The sum is used before the new slope is in it, and where it is still 0 no step is taken: add the square first, then no sum is 0.")
void first_step_left_out(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        if (sum[k] > 0)
            w[k] -= eta * gradient[k] / sqrt(sum[k]);
        sum[k] += gradient[k] * gradient[k];
    }
}

MISTAKE(own_square_only, "The step is divided by the root of the new square alone, so each has the length eta: divide by the root of the whole sum.")
void own_square_only(double *w, double *sum, const double *gradient, size_t n, double eta)
{
    for (size_t k = 0; k < n; k++) {
        sum[k] += gradient[k] * gradient[k];
        if (gradient[k] != 0)
            w[k] -= gradient[k] > 0 ? eta : -eta;
    }
}
