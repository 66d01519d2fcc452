/* Divides every count by the sum of its row: p[i * words + j] becomes the
   share of word |j| among the neighbours of word |i|. Both |counts| and |p|
   are tables of |words| rows and |words| columns, row by row. Where the sum
   of a row is 0, the whole row of |p| becomes 0. */
#include "words.h"

void conditional_probability(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double row = 0;
        for (size_t j = 0; j < words; j++)
            row += counts[i * words + j];
        for (size_t j = 0; j < words; j++)
            p[i * words + j] = row > 0 ? counts[i * words + j] / row : 0;
    }
}
