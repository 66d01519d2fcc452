/* Neumaier's sum: keeps what is lost in rounding, and adds it at the end. */
#include "perceptron.h"

#include <math.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    double sum = 0, lost = 0;
    for (size_t i = 0; i < n; i++) {
        const double term = x[i] * w[i], next = sum + term;
        if (fabs(sum) >= fabs(term))
            lost += (sum - next) + term;
        else
            lost += (term - next) + sum;
        sum = next;
    }
    return sum + lost;
}
