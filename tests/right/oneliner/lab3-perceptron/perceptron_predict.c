/* Two calls in one line. */
#include "perceptron.h"

double perceptron_predict(const double *x, const double *w, size_t n, double threshold) { return step(weighted_sum(x, w, n), threshold); }
