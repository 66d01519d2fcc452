/* Unrolled by Duff's device. */
#include "perceptron.h"

double perceptron_predict(const double *x, const double *w, size_t n, double threshold)
{
    double z = 0;
    size_t rounds = (n + 3) / 4;
    if (n == 0)
        return z >= threshold;
    switch (n % 4) {
    case 0:
        do {
            z += *x++ * *w++;
            /* fall through */
    case 3:
            z += *x++ * *w++;
            /* fall through */
    case 2:
            z += *x++ * *w++;
            /* fall through */
    case 1:
            z += *x++ * *w++;
        } while (--rounds > 0);
    }
    return z >= threshold;
}
