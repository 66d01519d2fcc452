/* Works on copies, keeps the old values beside the new ones, and collects misses in an array. */
#include "descent.h"

void line_fit(const double *x, const double *y, size_t n, double eta, size_t steps,
              double *weight, double *bias)
{
    double old_weight = 0, old_bias = 0, new_weight = 0, new_bias = 0;
    double miss[n];
    for (size_t s = 1; s <= steps; s++) {
        size_t i = 0;
        while (i < n) {
            miss[i] = old_weight * x[i] + old_bias - y[i];
            i++;
        }
        double along_weight = 0, along_bias = 0;
        while (i != 0) {
            i--;
            along_weight += 2 * miss[i] * x[i] / (double)n;
            along_bias += 2 * miss[i] / (double)n;
        }
        new_weight = old_weight - eta * along_weight;
        new_bias = old_bias - eta * along_bias;
        old_weight = new_weight;
        old_bias = new_bias;
    }
    *weight = new_weight;
    *bias = new_bias;
}
