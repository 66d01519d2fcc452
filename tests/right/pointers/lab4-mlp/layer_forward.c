/* The pointer to the weights never goes back: it walks over all rows. */
#include "mlp.h"

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    for (double *end = a + m; a < end; a++) {
        *a = *bias++;
        for (const double *input = x; input < x + n;)
            *a += *w++ * *input++;
        *a = sigmoid(*a);
    }
}
