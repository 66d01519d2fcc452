/* layer_forward.mistakes.c: wrong layers, each with the sentence that helps. */
#include "perceptron.h"

MISTAKE(columns, "The table is read by columns: weight i of node j is w[j * n + i], row by row.")
void columns(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++) {
        double z = bias[j];
        for (size_t i = 0; i < n; i++)
            z += w[i * m + j] * x[i];
        a[j] = sigmoid(z);
    }
}

MISTAKE(bias_forgotten, "The biases are not used: bias[j] is added to the weighted sum of node j.")
void bias_forgotten(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    (void)bias;
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid(weighted_sum(x, w + j * n, n));
}

MISTAKE(bias_after_sigmoid, "The bias is added after the sigmoid: it belongs to the sum that the sigmoid is applied to.")
void bias_after_sigmoid(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = bias[j] + sigmoid(weighted_sum(x, w + j * n, n));
}

MISTAKE(bias_each_time, "The bias is added once for every input: a node has one bias, so add it once.")
void bias_each_time(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid((double)n * bias[j] + weighted_sum(x, w + j * n, n));
}

MISTAKE(bias_subtracted, "The bias is subtracted like a threshold: it is added.")
void bias_subtracted(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid(weighted_sum(x, w + j * n, n) - bias[j]);
}

MISTAKE(first_row_always, "Every node gets the first row of weights: row j begins at w + j * n.")
void first_row_always(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid(bias[j] + weighted_sum(x, w, n));
}

MISTAKE(first_bias_always, "Every node gets the first bias: that of node j is bias[j].")
void first_bias_always(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid(bias[0] + weighted_sum(x, w + j * n, n));
}

MISTAKE(sigmoid_forgotten, "The sums of the nodes are stored as they are: the sigmoid has still to be applied to them.")
void sigmoid_forgotten(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = bias[j] + weighted_sum(x, w + j * n, n);
}

MISTAKE(sigmoid_of_each_product, "The sigmoid is applied to each product: add all the products and the bias first, then apply it once.")
void sigmoid_of_each_product(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++) {
        a[j] = bias[j];
        for (size_t i = 0; i < n; i++)
            a[j] += sigmoid(w[j * n + i] * x[i]);
    }
}

MISTAKE(sum_never_restarted, "The sum of the nodes before is still in this one: start each node's sum anew, with its own bias.")
void sum_never_restarted(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    double z = 0;
    for (size_t j = 0; j < m; j++) {
        z += bias[j] + weighted_sum(x, w + j * n, n);
        a[j] = sigmoid(z);
    }
}

MISTAKE(rows_of_m, "The rows are taken to be m long: a row has a weight for each of the n inputs, so row j begins at w + j * n.")
void rows_of_m(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++) {
        double z = bias[j];
        for (size_t i = 0; i < n; i++)
            z += w[(j * m + i) % (m * n)] * x[i];
        a[j] = sigmoid(z);
    }
}

MISTAKE(still_a_step, "The nodes fire like steps: the nodes of this layer are sigmoids.")
void still_a_step(const double *x, size_t n, const double *w, const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = bias[j] + weighted_sum(x, w + j * n, n) >= 0 ? 1 : 0;
}
