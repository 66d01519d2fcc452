/* Sums columns instead of rows. */
#include "words.h"

void conditional_probability(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        for (size_t j = 0; j < words; j++) {
            double sum = 0;
            for (size_t k = 0; k < words; k++)
                sum += counts[k * words + j];
            if (sum == 0)
                p[i * words + j] = 0;
            else
                p[i * words + j] = counts[i * words + j] / sum;
        }
    }
}
