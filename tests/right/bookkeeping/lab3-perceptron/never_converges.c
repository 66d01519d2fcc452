/* Epochs are counted one by one: at even ones the slow weights move, too, and are compared. */
#include "perceptron.h"

int never_converges(double *w, double *slow, const double *x, const double *target, size_t examples, size_t n,
                    double threshold, double eta, size_t max_rounds)
{
    for (size_t i = 0; i < n; i++)
        slow[i] = w[i];
    int answer = 0;
    for (size_t epoch = 1; epoch <= 2 * max_rounds; epoch++) {
        size_t errors = perceptron_epoch(w, x, target, examples, n, threshold, eta);
        if (epoch % 2 == 1)
            continue;
        if (errors == 0)
            break;
        perceptron_epoch(slow, x, target, examples, n, threshold, eta);
        size_t different = 0;
        for (size_t i = 0; i < n; i++)
            if (w[i] != slow[i])
                different++;
        if (different == 0) {
            answer = 1;
            break;
        }
    }
    return answer;
}
