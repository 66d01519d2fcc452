/* A sum of logarithms instead of the logarithm of a quotient. */
#include "words.h"

#include <math.h>

void ppmi(const double counts[], size_t words, double result[])
{
    double total = 0;
    for (size_t k = 0; k < words * words; k++)
        total += counts[k];
    for (size_t i = 0; i < words; i++) {
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            double count = counts[i * words + j];
            double surprise = count == 0 ? 0 : log(count) + log(total) - log(row) - log(column);
            result[i * words + j] = fmax(surprise, 0);
        }
    }
}
