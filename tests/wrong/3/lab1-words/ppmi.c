/* The total is forgotten: the count is divided by row times column. */
#include "words.h"

#include <math.h>

void ppmi(const double counts[], size_t words, double result[])
{
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row = 0, column = 0;
            for (size_t k = 0; k < words; k++) {
                row += counts[i * words + k];
                column += counts[k * words + j];
            }
            double q = counts[i * words + j] / (row * column);
            if (q > 1)
                result[i * words + j] = log(q);
            else
                result[i * words + j] = 0;
        }
}
