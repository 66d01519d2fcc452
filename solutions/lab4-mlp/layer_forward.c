/* One layer of sigmoid nodes goes forward. |x| holds its |n| inputs, |bias| the
   |m| biases of its nodes, and |w| the |m*n| weights row by row: row |j| holds
   the |n| weights that lead to node |j|. Stores the |m| outputs in |a|.
   You may call |weighted_sum| and |sigmoid|. */
#include "mlp.h"

#include "perceptron.h"

void layer_forward(const double *x, size_t n, const double *w, const double *bias,
                   size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid(bias[j] + weighted_sum(x, w + j * n, n));
}
