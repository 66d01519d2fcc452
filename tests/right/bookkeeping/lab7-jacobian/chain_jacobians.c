/* Clears the product first, and adds product after product, with the places carried along. */
#include "jacobian.h"

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
    size_t o = 0, start = 0, p;
    for (p = 0; p < l * n; p++)
        product[p] = 0;
    while (o < l * m) {
        p = start;
        for (size_t k = o % m * n, end = k + n; k < end; k++, p++)
            product[p] += outer[o] * inner[k];
        o++;
        if (o % m == 0)
            start += n;
    }
}
