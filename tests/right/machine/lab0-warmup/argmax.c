/* A nested function is handed to qsort. */
#include "warmup.h"

#include <stdlib.h>

size_t argmax(const double x[], size_t n)
{
    size_t order[n];
    int by_size(const void *a, const void *b)
    {
        const size_t i = *(const size_t *)a, j = *(const size_t *)b;
        if (x[i] != x[j])
            return x[i] > x[j] ? -1 : 1;
        return i < j ? -1 : i > j;
    }
    for (size_t i = 0; i < n; i++)
        order[i] = i;
    qsort(order, n, sizeof *order, by_size);
    return order[0];
}
