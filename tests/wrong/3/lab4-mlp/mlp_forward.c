/* The inputs are not stored in a. */
#include "mlp.h"

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    const double *in = x;
    double *out = a;
    for (size_t l = 1; l <= layers; l++) {
        size_t k = size[l - 1] * size[l];
        layer_forward(in, size[l - 1], w, w + k, size[l], out);
        w = w + k + size[l];
        in = out;
        out = out + size[l];
    }
}
