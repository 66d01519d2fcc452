/* gradient_check.mistakes.c: wrong comparisons, each with the sentence that helps. */
#include <math.h>

static double part(double error, double size)
{
    return size > 0 ? error / size : 0;
}

MISTAKE(absolute_error, "This is the largest distance: divide each by the size of its slopes, so that small slopes count as much as large ones.")
double absolute_error(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++)
        worst = fmax(worst, fabs(gradient[i] - numerical[i]));
    return worst;
}

MISTAKE(sign_of_the_error, "The error is taken with its sign, so a slope that is too small counts for nothing: take fabs of the difference.")
double sign_of_the_error(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++)
        worst = fmax(worst, part(gradient[i] - numerical[i], fmax(fabs(gradient[i]), fabs(numerical[i]))));
    return worst;
}

MISTAKE(sign_of_the_size, "The larger slope is chosen with its sign: of -4 and -5 the larger one in size is -5, so take fabs of both first.")
double sign_of_the_size(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++)
        worst = fmax(worst, part(fabs(gradient[i] - numerical[i]), fabs(fmax(gradient[i], numerical[i]))));
    return worst;
}

MISTAKE(divided_by_the_gradient, "The error is divided by the gradient's own slope: divide by the larger of the two, or a slope of 0 can never be found wrong.")
double divided_by_the_gradient(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++)
        worst = fmax(worst, part(fabs(gradient[i] - numerical[i]), fabs(gradient[i])));
    return worst;
}

MISTAKE(divided_by_the_sum, "The error is divided by the sum of both sizes: divide by the larger of the two.")
double divided_by_the_sum(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++)
        worst = fmax(worst, part(fabs(gradient[i] - numerical[i]), fabs(gradient[i]) + fabs(numerical[i])));
    return worst;
}

MISTAKE(mean_error, "This is the mean of the errors: a single wrong slope would drown in it, so return the largest.")
double mean_error(const double *gradient, const double *numerical, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += part(fabs(gradient[i] - numerical[i]), fmax(fabs(gradient[i]), fabs(numerical[i])));
    return n > 0 ? sum / (double)n : 0;
}

MISTAKE(last_error, "This is the error of the last pair: keep the largest, and replace it only by a larger one.")
double last_error(const double *gradient, const double *numerical, size_t n)
{
    double last = 0;
    for (size_t i = 0; i < n; i++)
        last = part(fabs(gradient[i] - numerical[i]), fmax(fabs(gradient[i]), fabs(numerical[i])));
    return last;
}

MISTAKE(zero_by_zero, "Two slopes of 0 agree: 0 divided by 0 is not a number, so skip the division when both are 0.")
double zero_by_zero(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        const double error = fabs(gradient[i] - numerical[i]) / fmax(fabs(gradient[i]), fabs(numerical[i]));
        if (!(error <= worst))
            worst = error;
    }
    return worst;
}

MISTAKE(whole_numbers, "abs is made for whole numbers and cuts off what stands after the point: the function for a double is fabs.")
double whole_numbers(const double *gradient, const double *numerical, size_t n)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        const double larger = fmax(fabs(gradient[i]), fabs(numerical[i]));
        const double error = trunc(fabs(gradient[i] - numerical[i]));
        worst = larger == 0 ? worst : fmax(worst, error / larger);
    }
    return worst;
}
