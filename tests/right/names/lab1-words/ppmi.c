/* Helpers named after their work, row and column and error; variables named after functions of C. */
#include "words.h"

#include <math.h>

double row(const double counts[], size_t words, size_t i)
{
    double sum = 0;
    for (size_t j = 0; j < words; j++)
        sum += counts[i * words + j];
    return sum;
}

double column(const double counts[], size_t words, size_t j)
{
    double sum = 0;
    for (size_t i = 0; i < words; i++)
        sum += counts[i * words + j];
    return sum;
}

double total;

void ppmi(const double counts[], size_t words, double result[])
{
    total = 0;
    for (size_t i = 0; i < words; i++)
        total += row(counts, words, i);
    for (size_t i = 0; i < words; i++)
        for (size_t j = 0; j < words; j++) {
            double exp = row(counts, words, i) * column(counts, words, j) / total;
            double index = counts[i * words + j];
            result[i * words + j] = index > exp ? log(index / exp) : 0;
        }
}
