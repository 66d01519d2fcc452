/* The tables as arrays of arrays of variable length. */
#include "glove.h"

#include <math.h>

double glove_loss(const double *w, const double *c, const double *x, size_t words, size_t n,
                  double x_max, double alpha)
{
    const double (*word)[n + 1] = (const void *)w, (*context)[n + 1] = (const void *)c, (*count)[words] = (const void *)x;
    double loss = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++)
            if (count[i][j] != 0) {
                double product = word[i][n] + context[j][n];
                for (size_t k = 0; k < n; k++)
                    product += word[i][k] * context[j][k];
                loss += fmin(1, pow(count[i][j] / x_max, alpha)) * pow(product - log(count[i][j]), 2);
            }
    return loss;
}
