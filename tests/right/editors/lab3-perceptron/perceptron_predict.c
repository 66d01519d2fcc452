/* Old attempts stand around the answer, commented out. */
#include "perceptron.h"

#if 0
double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    return weighted_sum(x, w, n) > threshold;
}
#endif

double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    // (void)x, (void)w, (void)n, (void)threshold;
    // return -1; /* your turn */
    /* double z = 0; */
    double z = weighted_sum(x, w, n); /* is that right? // yes */
    return step(z, threshold);
}
