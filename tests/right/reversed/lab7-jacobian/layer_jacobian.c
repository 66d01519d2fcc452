/* Counts one index down over all slopes; the row follows from it. */
#include "jacobian.h"

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    size_t k = m * n;
    while (k-- > 0) {
        double a = sigmoid(z[k / n]);
        jacobian[k] = (1 - a) * a * w[k];
    }
}
