/* Writes what it found into a string, and prints that. */
#include "mlp.h"

#include "perceptron.h"

#include <stdio.h>
#include <string.h>

void layer_forward(const double *x, size_t n, const double *w,
                   const double *bias, size_t m, double *a)
{
    char line[4096] = "";
    for (size_t j = 0; j < m; j++) {
        a[j] = sigmoid(weighted_sum(x, w + j * n, n) + bias[j]);
        size_t used = strlen(line);
        snprintf(line + used, sizeof line - used, " %.3f", a[j]);
    }
    puts(line);
}
