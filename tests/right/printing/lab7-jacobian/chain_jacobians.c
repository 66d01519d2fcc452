/* Prints the product as a table, in UTF-8. */
#include "jacobian.h"

#include <stdio.h>

void chain_jacobians(const double *outer, const double *inner, size_t l, size_t m,
                     size_t n, double *product)
{
    for (size_t k = 0; k < l; k++) {
        printf("∂%zu:", k);
        for (size_t i = 0; i < n; i++) {
            double *out = product + k * n + i;
            *out = 0;
            for (size_t j = 0; j < m; j++)
                *out += outer[k * m + j] * inner[j * n + i];
            printf("\t%g", *out);
        }
        putchar('\n');
    }
}
