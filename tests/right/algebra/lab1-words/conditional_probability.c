/* Multiplies by the reciprocal of the sum, which is 0 where there is nothing to share. */
#include "words.h"

void conditional_probability(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++)
            sum += counts[i * words + j];
        double factor = sum == 0 ? 0 : 1 / sum;
        for (size_t j = 0; j < words; j++)
            p[i * words + j] = factor * counts[i * words + j];
    }
}
