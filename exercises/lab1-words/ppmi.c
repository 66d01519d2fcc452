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
    (void)counts, (void)words, (void)result;
    /* your turn */
}
