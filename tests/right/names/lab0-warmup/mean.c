/* Its helper is called add, as another exercise, and is not static. */
#include <stddef.h>

double add(double sum, double number)
{
    return sum + number;
}

double mean(const double x[], size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum = add(sum, x[i]);
    return sum / (double)n;
}
