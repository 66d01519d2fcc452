/* Is written in C++. */
#include "perceptron.h"
#include <vector>

double weighted_sum(const double *x, const double *w, size_t n)
{
    double sum = 0;
    for (auto value : std::vector<double>(x, x + n))
        sum += value * *w++;
    return sum;
}
