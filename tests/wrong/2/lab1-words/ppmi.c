/* The logarithm to the base 2, as usual in information theory. */
#include "words.h"

#include <math.h>

void ppmi(const double counts[], size_t words, double result[])
{
    double total = 0;
    for (size_t i = 0; i < words * words; i++)
        total += counts[i];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            double expected = row * column / total;
            double c = counts[i * words + j];
            result[i * words + j] = c > expected ? log2(c / expected) : 0;
        }
}
