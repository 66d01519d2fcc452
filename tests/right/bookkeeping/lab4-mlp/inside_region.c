/* Collects the verdicts in one number, by multiplication. */
#include "mlp.h"

#include "perceptron.h"

double inside_region(const double *x, const double *w, const double *bias,
                     size_t lines)
{
    double inside = 1;
    size_t place = 0;
    for (size_t line = 0; line < lines; line++) {
        inside *= step(weighted_sum(x, w + place, 2), -bias[line]);
        place += 2;
    }
    return inside;
}
