/* Negative logarithms are kept: only a count of 0 becomes 0. */
#include "words.h"

#include <math.h>

void ppmi(const double counts[], size_t words, double result[])
{
    double total = 0;
    for (size_t i = 0; i < words * words; i++)
        total += counts[i];
    for (size_t i = 0; i < words; i++) {
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            if (counts[i * words + j] == 0)
                result[i * words + j] = 0;
            else
                result[i * words + j] = log(counts[i * words + j] / (row * column / total));
        }
    }
}
