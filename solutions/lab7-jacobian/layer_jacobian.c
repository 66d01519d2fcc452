/* Finds the Jacobian of a layer of sigmoid nodes: the slopes of its |m| outputs
   along its |n| inputs. |w| holds its weights row by row, a row of |n| weights
   for each of the |m| nodes; |z| holds the weighted sums of the nodes. Stores in
   |jacobian| the |m*n| slopes, laid out like |w|. You may call |sigmoid|. */
#include "jacobian.h"

void layer_jacobian(const double *w, const double *z, size_t n, size_t m,
                    double *jacobian)
{
    for (size_t j = 0; j < m; j++) {
        const double h = sigmoid(z[j]), slope = h * (1 - h);
        for (size_t i = 0; i < n; i++)
            jacobian[j * n + i] = slope * w[j * n + i];
    }
}
