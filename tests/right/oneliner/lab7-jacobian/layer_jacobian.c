/* The slope of the node is assigned in the head of the loop. */
#include "jacobian.h"

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    double s;
    for (size_t k = 0; k < m * n; k++) s = sigmoid(z[k / n]), jacobian[k] = w[k] * s * (1 - s);
}
