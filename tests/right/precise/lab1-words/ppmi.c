/* Works in long double throughout. */
#include "words.h"

#include <math.h>

void ppmi(const double counts[], size_t words, double result[])
{
    long double row[words], column[words], all = 0;
    for (size_t i = 0; i < words; i++)
        row[i] = column[i] = 0;
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            row[i] += counts[i * words + j];
            column[j] += counts[i * words + j];
            all += counts[i * words + j];
        }
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            const long double ratio = row[i] * column[j] > 0 ? counts[i * words + j] * all / (row[i] * column[j]) : 0;
            result[i * words + j] = ratio > 1 ? (double)logl(ratio) : 0;
        }
}
