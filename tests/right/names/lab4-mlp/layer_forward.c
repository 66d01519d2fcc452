/* Brings a sigmoid and a weighted_sum of its own, not static. */
#include "mlp.h"

#include "perceptron.h"

#include <math.h>

double sigmoid(double z)
{
    return 1 / (1 + exp(-z));
}

double weighted_sum(const double *x, const double *w, size_t n)
{
    double z = 0;
    for (size_t i = 0; i < n; i++)
        z += x[i] * w[i];
    return z;
}

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    for (size_t j = 0; j < m; j++)
        a[j] = sigmoid(weighted_sum(x, &w[j * n], n) + bias[j]);
}
