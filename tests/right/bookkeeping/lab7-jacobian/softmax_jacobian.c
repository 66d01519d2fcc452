/* The first row holds the probabilities until it is its turn, as the last one. */
#include "jacobian.h"

#include <math.h>

void softmax_jacobian(const double *z, size_t n, double *jacobian)
{
    double largest = z[0], total = 0;
    size_t i = 1;
    while (i < n) {
        largest = z[i] > largest ? z[i] : largest;
        i++;
    }
    for (i = 0; i < n; i++)
        total += jacobian[i] = exp(z[i] - largest);
    for (i = 0; i < n; i++)
        jacobian[i] /= total;
    const double first = jacobian[0];
    size_t place = n * n;
    while (place > n) {
        place--;
        const size_t row = place / n, column = place % n;
        jacobian[place] = -jacobian[row] * jacobian[column];
        if (row == column)
            jacobian[place] += jacobian[row];
    }
    while (place-- > 0)
        jacobian[place] = place == 0 ? first * (1 - first) : -first * jacobian[place];
}
