/* Helpers with the names that the grader's own functions have: square, and those of mathematics. */
#include "words.h"

#include <math.h>

double square(double x)
{
    return x * x;
}

double dot(const double a[], const double b[], size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

double norm(const double a[], size_t n)
{
    double length = 0;
    for (size_t i = 0; i < n; i++)
        length += square(a[i]);
    return sqrt(length);
}

double cosine_similarity(const double a[], const double b[], size_t n)
{
    double lengths = norm(a, n) * norm(b, n);
    return lengths == 0 ? 0 : dot(a, b, n) / lengths;
}
