/* No loop over the layers: a network is its first layer and the network behind that. */
#include "mlp.h"

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    for (size_t i = 0; i < size[0]; i++)
        a[i] = x[i];
    if (layers == 0)
        return;
    double out[size[1]];
    layer_forward(a, size[0], w, w + size[0] * size[1], size[1], out);
    mlp_forward(out, w + (size[0] + 1) * size[1], size + 1, layers - 1, a + size[0]);
}
