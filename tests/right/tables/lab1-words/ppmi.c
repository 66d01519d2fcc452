/* Margins are collected first, into one table with two rows. */
#include "words.h"

#include <math.h>

enum { ROW, COLUMN, MARGINS };

void ppmi(const double counts[], size_t words, double result[])
{
    double margin[MARGINS][words], all = 0;
    for (size_t m = 0; m < MARGINS; m++)
        for (size_t i = 0; i < words; i++)
            margin[m][i] = 0;
    for (size_t k = 0; k < words * words; k++) {
        margin[ROW][k / words] += counts[k];
        margin[COLUMN][k % words] += counts[k];
        all += counts[k];
    }
    for (size_t k = 0; k < words * words; k++) {
        const double expected = margin[ROW][k / words] * margin[COLUMN][k % words] / all;
        result[k] = 0;
        if (counts[k] > expected)
            result[k] = log(counts[k] / expected);
    }
}
