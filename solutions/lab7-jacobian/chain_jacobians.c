/* Multiplies two Jacobians, by the chain rule for functions with many outputs.
   |outer| has |l| rows and |m| columns, |inner| has |m| rows and |n| columns;
   both are stored row by row. Stores their product in |product|, |l| rows and
   |n| columns: in row |k| and column |i| the sum, over all |j|, of row |k| of
   |outer| times column |i| of |inner|. */
#include "jacobian.h"

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
    for (size_t k = 0; k < l; k++)
        for (size_t i = 0; i < n; i++) {
            double sum = 0;
            for (size_t j = 0; j < m; j++) /* over the paths from i to k */
                sum += outer[k * m + j] * inner[j * n + i];
            product[k * n + i] = sum;
        }
}
