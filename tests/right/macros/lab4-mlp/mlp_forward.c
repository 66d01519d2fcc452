/* The offsets of a layer as macros that count anew each time. */
#include "mlp.h"

#define SUM(what, end) ({ size_t s_ = 0; for (size_t k = 0; k < (end); k++) s_ += (what); s_; })
#define NODES_BEFORE(l) SUM(size[k], l)
#define WEIGHTS_BEFORE(l) SUM(size[k + 1] * (size[k] + 1), (l) - 1)

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    for (size_t i = 0; i < NODES_BEFORE(1); i++)
        a[i] = x[i];
    for (size_t l = 1; l <= layers; l++)
        layer_forward(a + NODES_BEFORE(l - 1), size[l - 1], w + WEIGHTS_BEFORE(l),
                      w + WEIGHTS_BEFORE(l) + size[l - 1] * size[l], size[l], a + NODES_BEFORE(l));
}
