/* Columns are summed as rows: row times row of the other word. */
#include "words.h"

#include <math.h>

void ppmi(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t i = 0; i < words * words; i++)
        all += counts[i];
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double row_i = 0, row_j = 0;
            for (size_t k = 0; k < words; k++) {
                row_i += counts[i * words + k];
                row_j += counts[j * words + k];
            }
            double chance = row_i * row_j / all;
            double count = counts[i * words + j];
            result[i * words + j] = 0;
            if (count > chance)
                result[i * words + j] = log(count / chance);
        }
}
