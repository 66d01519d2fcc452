/* memcpy copies the inputs; each layer is computed without layer_forward. */
#include "mlp.h"

#include <math.h>
#include <string.h>

void mlp_forward(const double *x, const double *w, const size_t *size,
                 size_t layers, double *a)
{
    memcpy(a, x, size[0] * sizeof *a);
    size_t before = 0, at = 0;
    for (size_t l = 1; l <= layers; l++) {
        const size_t n = size[l - 1], m = size[l], here = before + n;
        for (size_t j = 0; j < m; j++) {
            double z = w[at + n * m + j];
            for (size_t i = 0; i < n; i++)
                z += w[at + j * n + i] * a[before + i];
            a[here + j] = 1 / (1 + exp(-z));
        }
        at += (n + 1) * m;
        before = here;
    }
}
