/* Keeps the verdict of every line in a table, and counts. */
#include "mlp.h"

#include "perceptron.h"

double inside_region(const double *x, const double *w, const double *bias,
                     size_t lines)
{
    double verdict[lines];
    for (size_t k = 0; k < lines; k++)
        verdict[k] = step(weighted_sum(x, &w[2 * k], 2) + bias[k], 0);
    size_t yes = 0;
    for (size_t k = 0; k < lines; k++)
        if (verdict[k] == 1)
            yes++;
    return yes == lines ? 1 : 0;
}
