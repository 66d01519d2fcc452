/* Weighs every count by how surprising it is. If word |i|, the row, and
   word |j|, the column, had nothing to do with each other, they would meet
   (sum of row |i|) * (sum of column |j|) / (sum of all counts) times. Where
   the count is larger, result[i * words + j] becomes the natural logarithm,
   |log|, of the count divided by that number; everywhere else it becomes 0.
   Both |counts| and |result| are tables of |words| rows and |words|
   columns, row by row. */
#include "words.h"

#include <math.h>

void ppmi(const double counts[], size_t words, double result[])
{
    double all = 0;
    for (size_t k = 0; k < words * words; k++)
        all += counts[k];
    for (size_t i = 0; i < words; i++) {
        double row = 0;
        for (size_t k = 0; k < words; k++)
            row += counts[i * words + k];
        for (size_t j = 0; j < words; j++) {
            double column = 0;
            for (size_t k = 0; k < words; k++)
                column += counts[k * words + j];
            const double count = counts[i * words + j], by_chance = row * column / all;
            result[i * words + j] = count > by_chance ? log(count / by_chance) : 0;
        }
    }
}
