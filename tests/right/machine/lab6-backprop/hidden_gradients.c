/* A product of matrices in the general manner, with memory for every factor. */
#include "backprop.h"

#include <stdlib.h>

static double *multiply(const double *a, const double *b, int rows, int inner, int columns)
{
    double *c = calloc((size_t)(rows * columns), sizeof *c);
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++)
            for (int k = 0; k < inner; k++)
                c[i * columns + j] += a[i * inner + k] * b[k * columns + j];
    return c;
}

void hidden_gradients(double delta, const double *x, const double *h, const double *w, double *gradient)
{
    double *behind = multiply(&delta, w + 4, 1, 1, 2);
    const double slopes[4] = {h[0] * (1 - h[0]), 0, 0, h[1] * (1 - h[1])};
    double *deltas = multiply(behind, slopes, 1, 2, 2);
    double *outer = multiply(x, deltas, 2, 1, 2);
    for (int k = 0; k < 4; k++)
        gradient[k] = outer[k];
    free(outer);
    free(deltas);
    free(behind);
}
