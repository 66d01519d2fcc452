/* Asks for 4 GB and uses them. */
#include "perceptron.h"
#include <stdlib.h>

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    const size_t size = (size_t)4 << 30;
    volatile char *memory = malloc(size);
    for (size_t i = 0; i < size; i += 4096)
        memory[i] = 1;
    return memory[0];
}
