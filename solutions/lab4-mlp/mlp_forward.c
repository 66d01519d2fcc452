/* A network of sigmoid nodes goes forward. It has |size[0]| inputs |x|, and
   |layers| layers, at least one, of |size[1]| to |size[layers]| nodes. |w|
   holds, for one layer after the other, its weights row by row, a row for each
   node, and then its biases. Stores the outputs of all nodes in |a|, layer by
   layer; the first |size[0]| of them are the inputs themselves.
   You may call |layer_forward|. */
#include "mlp.h"

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    for (size_t i = 0; i < size[0]; i++)
        a[i] = x[i];
    for (size_t l = 0; l < layers; l++) {
        const size_t n = size[l], m = size[l + 1];
        layer_forward(a, n, w, w + m * n, m, a + n);
        a += n; /* what came out goes in next */
        w += m * n + m;
    }
}
