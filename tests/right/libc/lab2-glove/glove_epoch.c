/* Room for the slopes comes from malloc; the last bit of the work is done without the other functions. */
#include "glove.h"

#include <math.h>
#include <stdlib.h>

double glove_epoch(double *w, double *c, double *sum_w, double *sum_c, const double *x, size_t words, size_t n,
                   double x_max, double alpha, double eta)
{
    const size_t row = n + 1;
    double *slopes = malloc(2 * row * sizeof *slopes);
    double loss = 0;
    for (size_t cell = 0; slopes != NULL && cell < words * words; cell++) {
        const double count = x[cell];
        if (count == 0)
            continue;
        double *wi = w + cell / words * row, *cj = c + cell % words * row;
        double *swi = sum_w + cell / words * row, *scj = sum_c + cell % words * row;
        double e = wi[n] + cj[n] - log(count);
        for (size_t k = 0; k < n; k++)
            e += wi[k] * cj[k];
        const double f = count < x_max ? pow(count / x_max, alpha) : 1;
        loss += f * e * e;
        for (size_t k = 0; k < row; k++) {
            slopes[k] = 2 * f * e * (k == n ? 1 : cj[k]);
            slopes[row + k] = 2 * f * e * (k == n ? 1 : wi[k]);
        }
        for (size_t k = 0; k < row; k++) {
            if (slopes[k] != 0) {
                swi[k] += slopes[k] * slopes[k];
                wi[k] -= eta * slopes[k] / sqrt(swi[k]);
            }
            if (slopes[row + k] != 0) {
                scj[k] += slopes[row + k] * slopes[row + k];
                cj[k] -= eta * slopes[row + k] / sqrt(scj[k]);
            }
        }
    }
    free(slopes);
    return loss;
}
