/* Takes the products away from the threshold, the last first: fires when nothing is left of it. */
#include "perceptron.h"

double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    double missing = threshold;
    while (n-- > 0)
        missing -= x[n] * w[n];
    return missing <= 0;
}
