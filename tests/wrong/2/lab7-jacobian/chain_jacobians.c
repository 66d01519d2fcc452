/* The product is added to whatever stood there. */
#include "jacobian.h"

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++)
            for (size_t j = 0; j < m; j++)
                product[k * n + i] += outer[k * m + j] * inner[j * n + i];
}
