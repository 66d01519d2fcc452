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
    (void)x, (void)w, (void)size, (void)layers, (void)a;
    /* your turn */
}
