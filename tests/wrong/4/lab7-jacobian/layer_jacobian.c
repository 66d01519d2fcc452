/* The result is laid out transposed. */
#include "jacobian.h"
#include "mlp.h"

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    for (size_t j = 0; j < m; j++) {
        double h = sigmoid(z[j]);
        for (size_t i = 0; i < n; i++)
            jacobian[i * m + j] = h * (1 - h) * w[j * n + i];
    }
}
