/* Sums in long double. */
#include "jacobian.h"

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
    for (size_t k = 0; k < l; ++k)
        for (size_t i = 0; i < n; ++i) {
            long double sum = 0;
            for (size_t j = 0; j < m; ++j)
                sum += (long double)outer[k * m + j] * inner[j * n + i];
            product[k * n + i] = (double)sum;
        }
}
