/* One pointer walks over the weights, one over the activations, one over the sizes. */
#include "mlp.h"

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    const size_t *const last = size + layers;
    double *from = a;
    for (const double *end = x + *size; x < end;)
        *a++ = *x++;
    for (; size < last; size++) {
        const size_t n = size[0], m = size[1];
        layer_forward(from, n, w, w + n * m, m, a);
        from = a;
        a += m;
        w += n * m + m;
    }
}
