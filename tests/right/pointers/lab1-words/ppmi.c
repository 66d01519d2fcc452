/* Walks pointers over the table; a column is walked in strides. */
#include "words.h"

#include <math.h>

static double walk(const double *from, size_t steps, size_t stride)
{
    double sum = 0;
    for (; steps > 0; steps--, from += stride)
        sum += *from;
    return sum;
}

void ppmi(const double counts[], size_t words, double result[])
{
    const double *cell = counts;
    const double all = walk(counts, words * words, 1);
    for (const double *row = counts; row != counts + words * words; row += words) {
        const double row_sum = walk(row, words, 1);
        for (const double *column = counts; column != counts + words; column++) {
            const double chance = row_sum * walk(column, words, words) / all;
            *result++ = *cell > chance ? log(*cell / chance) : 0;
            cell++;
        }
    }
}
