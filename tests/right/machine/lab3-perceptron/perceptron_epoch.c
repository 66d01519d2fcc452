/* Functions are called through a table of pointers. */
#include "perceptron.h"

static void keep(double *w, const double *x, size_t n, double target, double output, double eta)
{
    (void)w, (void)x, (void)n, (void)target, (void)output, (void)eta;
}

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    static void (*const react[])(double *, const double *, size_t, double, double, double) = {keep, perceptron_update};
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        const double output = perceptron_predict(&x[k * n], w, n, threshold);
        const int wrong = output != target[k];
        react[wrong](w, &x[k * n], n, target[k], output, eta);
        errors += (size_t)wrong;
    }
    return errors;
}
