/* One counter for the cell, and the column is kept in step with it; the sum of the row is found when it begins. */
#include "words.h"

#include <math.h>

void ppmi(const double counts[], size_t words, double result[])
{
    const size_t cells = words * words;
    double all = 0, row_sum = 0;
    size_t cell = 0, column = 0;
    while (cell < cells)
        all += counts[cell++];
    cell = 0;
    while (cell < cells) {
        if (column == 0) {
            row_sum = 0;
            for (size_t k = cell; k < cell + words; k++)
                row_sum += counts[k];
        }
        double column_sum = 0;
        for (size_t k = column; k < cells; k += words)
            column_sum += counts[k];
        const double expected = row_sum * column_sum / all;
        result[cell] = counts[cell] > expected ? log(counts[cell] / expected) : 0;
        cell++;
        if (++column == words)
            column = 0;
    }
}
