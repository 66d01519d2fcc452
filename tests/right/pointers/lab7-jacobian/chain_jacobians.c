/* Walks over the product once; a row of outer and a column of inner are walked for each element. */
#include "jacobian.h"

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
    for (const double *row = outer; row < outer + l * m; row += m)
        for (size_t i = 0; i < n; i++) {
            const double *down = inner + i;
            double sum = 0;
            for (const double *along = row; along < row + m; along++, down += n)
                sum += *along * *down;
            *product++ = sum;
        }
}
