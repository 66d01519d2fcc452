/* Walks a pointer over each row twice: for its sum, and for the shares. */
#include "words.h"

void conditional_probability(const double counts[], size_t words, double p[])
{
    const double *end = counts + words * words;
    for (const double *row = counts; row < end; row += words) {
        double sum = 0;
        for (const double *c = row; c < row + words; c++)
            sum += *c;
        for (const double *c = row; c < row + words; c++)
            *p++ = sum > 0 ? *c / sum : 0;
    }
}
