/* The sigmoid itself instead of its slope. */
#include "jacobian.h"
#include "mlp.h"

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++)
            jacobian[j * n + i] = sigmoid(z[j]) * w[j * n + i];
}
