/* The place of the example's first input is carried along; a wrong answer is told by the error, and only then corrected. */
#include "perceptron.h"

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t example = 0, place = 0, right = 0;
    while (example < examples) {
        const double output = perceptron_predict(&x[place], w, n, threshold);
        const double error = target[example] - output;
        if (error > 0 || error < 0)
            perceptron_update(w, &x[place], n, target[example], output, eta);
        else
            right++;
        example++;
        place += n;
    }
    return examples - right;
}
