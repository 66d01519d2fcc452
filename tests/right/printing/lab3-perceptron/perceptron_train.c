/* Counts epochs aloud, and has a main function for trying it out at home. */
#include "perceptron.h"

#include <stdio.h>

size_t perceptron_train(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta, size_t max_epochs)
{
    for (size_t epoch = 1; epoch <= max_epochs; epoch++) {
        size_t errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
        printf("epoch %zu: %zu errors\n", epoch, errors);
        if (errors == 0)
            return epoch;
    }
    puts("not converged");
    return 0;
}

int main(void)
{
    const double x[] = {0, 0, 1, 0, 1, 0, 1, 1}, target[] = {0, 0, 0, 1};
    double w[2] = {0, 0};
    printf("%zu epochs\n", perceptron_train(w, x, target, 4, 2, 0.5, 0.25, 100));
}
