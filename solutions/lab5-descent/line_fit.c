/* Fits a line to the |n| points with the inputs |x| and the targets |y|: the output
   for |x[i]| is |*weight*x[i]| plus |*bias|. Both start from 0; then |steps| steps of
   gradient descent with the learning rate |eta| make the mean squared error of all
   |n| outputs smaller. In each step the slopes along weight and bias are computed
   first, both from the old values, and then both are corrected. |n| is at least 1. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    *weight = *bias = 0;
    for (size_t k = 0; k < steps; k++) {
        double along_weight = 0, along_bias = 0;
        for (size_t i = 0; i < n; i++) {
            const double along = 2 * (*weight * x[i] + *bias - y[i]) / (double)n;
            along_weight += along * x[i];
            along_bias += along;
        }
        *weight -= eta * along_weight;
        *bias -= eta * along_bias;
    }
}
