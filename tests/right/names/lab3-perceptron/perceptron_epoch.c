/* Helpers with short names that the C library has too: send, wait, read. */
#include "perceptron.h"

double send(const double *x, const double *w, size_t n, double threshold)
{
    double z = 0;
    for (size_t i = 0; i < n; i++)
        z += x[i] * w[i];
    return z >= threshold ? 1 : 0;
}

int wait(double answer, double target)
{
    return answer == target ? 0 : 1;
}

void correct(double *w, const double *x, size_t n, double change)
{
    for (size_t i = 0; i < n; i++)
        w[i] += change * x[i];
}

size_t perceptron_epoch(double *w, const double *x, const double *target, size_t examples, size_t n,
                        double threshold, double eta)
{
    size_t errors = 0;
    for (size_t k = 0; k < examples; k++) {
        double answer = send(x + k * n, w, n, threshold);
        if (wait(answer, target[k])) {
            errors++;
            correct(w, x + k * n, n, eta * (target[k] - answer));
        }
    }
    return errors;
}
