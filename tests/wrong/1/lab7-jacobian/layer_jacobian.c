/* The slope of the sigmoid is taken of the wrong index: z[i] and not z[j]. */
#include "jacobian.h"
#include "mlp.h"

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    for (size_t j = 0; j < m; j++)
        for (size_t i = 0; i < n; i++) {
            double s = sigmoid(z[i]);
            jacobian[j * n + i] = s * (1 - s) * w[j * n + i];
        }
}
