/* Has the assembler write a file of 64 GB. */
#include "perceptron.h"

__asm__(".section .data\n.fill 0x1000000000, 1, 7\n.text");

double weighted_sum(const double *x, const double *w, size_t n)
{
    (void)x, (void)w, (void)n;
    return 1;
}
