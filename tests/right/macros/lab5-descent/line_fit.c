/* Macros for the output and for the mean over all points. */
#include "descent.h"

#define OUTPUT(x) (*weight * (x) + *bias)
#define MEAN(term) ({ double sum_ = 0; for (size_t i = 0; i < n; i++) sum_ += (term); sum_ / (double)n; })

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    *weight = 0;
    *bias = 0;
    while (steps --> 0) {
        const double for_weight = MEAN(2 * (OUTPUT(x[i]) - y[i]) * x[i]);
        const double for_bias = MEAN(2 * (OUTPUT(x[i]) - y[i]));
        *weight -= eta * for_weight;
        *bias -= eta * for_bias;
    }
}
