/* mse.mistakes.c: wrong losses, each with the sentence that helps. */
#include <math.h>

MISTAKE(not_divided, "This is the sum of the squares: the mean divides it by n.")
double not_divided(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (target[i] - output[i]) * (target[i] - output[i]);
    return sum;
}

MISTAKE(not_squared, "The differences are added with their signs, so that errors cancel: square each one before you add it.")
double not_squared(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += target[i] - output[i];
    return sum / (double)n;
}

MISTAKE(absolute_values, "This is the mean of the sizes of the errors: the squared error multiplies each one by itself.")
double absolute_values(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += fabs(target[i] - output[i]);
    return sum / (double)n;
}

MISTAKE(square_of_the_sum, "The errors are added first and squared afterwards, so that they cancel: square each one, then add.")
double square_of_the_sum(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += target[i] - output[i];
    return sum * sum / (double)n;
}

MISTAKE(difference_of_squares, "Target and output are squared before they are subtracted: first subtract, then square.")
double difference_of_squares(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += target[i] * target[i] - output[i] * output[i];
    return sum / (double)n;
}

MISTAKE(root, "There is a square root at the end: the mean squared error has none.")
double root(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (target[i] - output[i]) * (target[i] - output[i]);
    return sqrt(sum / (double)n);
}

MISTAKE(halved, "There is a factor 1/2 too many: some books put it there, this one and the lecture do not.")
double halved(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (target[i] - output[i]) * (target[i] - output[i]);
    return sum / (2 * (double)n);
}

MISTAKE(last_error_only, "Only the last error counts: write += so that each square is added to those before it.")
double last_error_only(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum = (target[i] - output[i]) * (target[i] - output[i]);
    return sum / (double)n;
}

MISTAKE(first_error_skipped, "The loop starts at 1, so the first answer is forgotten: C counts from 0.")
double first_error_skipped(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 1; i < n; i++)
        sum += (target[i] - output[i]) * (target[i] - output[i]);
    return sum / (double)n;
}

MISTAKE(whole_division, "1 / n divides whole numbers, and their quotient is 0 as soon as n is above 1: write sum / (double)n.")
double whole_division(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (target[i] - output[i]) * (target[i] - output[i]);
    return (double)(1 / n) * sum;
}

MISTAKE(divided_by_one_less, "The sum is divided by n - 1, as for a sample's variance: here it is divided by n.")
double divided_by_one_less(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (target[i] - output[i]) * (target[i] - output[i]);
    return sum / ((double)n - 1);
}

MISTAKE(divided_each_time, "The sum is divided by n in each round, and what is in it already again and again: divide once, after the loop.")
double divided_each_time(const double *target, const double *output, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum = (sum + (target[i] - output[i]) * (target[i] - output[i])) / (double)n;
    return sum;
}
