/* Homogeneous rows: the bias is the weight of a 1 at the end of a copied row. */
#include "glove.h"

void glove_gradient(const double *w, const double *c, size_t n, double x, double x_max, double alpha,
                    double *for_w, double *for_c)
{
    double partner[2][n + 1];
    double *const slopes[2] = {for_w, for_c};
    for (size_t k = 0; k <= n; k++) {
        partner[0][k] = k < n ? c[k] : 1;
        partner[1][k] = k < n ? w[k] : 1;
    }
    const double pull = 2 * glove_weight(x, x_max, alpha) * glove_error(w, c, n, w[n], c[n], x);
    for (size_t side = 0; side < 2; side++)
        for (size_t k = 0; k <= n; k++)
            slopes[side][k] = pull * partner[side][k];
}
