/* A square of two megabytes on the stack. */
#include "words.h"

#include <string.h>

void conditional_probability(const double counts[], size_t words, double p[])
{
    double square[512][512];
    memset(square, 0, sizeof square);
    for (size_t i = 0; i < words; i++) {
        double sum = 0;
        for (size_t j = 0; j < words; j++)
            sum += square[i][j] = counts[i * words + j];
        for (size_t j = 0; j < words; j++)
            p[i * words + j] = sum > 0 ? square[i][j] / sum : 0;
    }
}
