/* A row whose sum is 0 is left as it was. */
#include "words.h"

void conditional_probability(const double counts[], size_t words, double p[])
{
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++)
            sum += counts[i * words + j];
        if (sum != 0)
            for (size_t j = 0; j < words; j++)
                p[i * words + j] = counts[i * words + j] / sum;
    }
}
