/* The tables are seen as arrays of arrays of variable length. */
#include "words.h"

void conditional_probability(const double counts[], size_t words, double p[])
{
    typedef double row[words];
    const row *from = (const row *)counts;
    row *to = (row *)p;
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++)
            sum += from[i][j];
        for (size_t j = 0; j < words; j++)
            to[i][j] = sum == 0 ? 0 : from[i][j] / sum;
    }
}
