/* Divides by the sum of the whole table. */
#include "words.h"

void conditional_probability(const double counts[], size_t words, double p[])
{
    double sum = 0;
    for (size_t i = 0; i < words * words; i++)
        sum += counts[i];
    for (size_t i = 0; i < words * words; i++)
        p[i] = sum == 0 ? 0 : counts[i] / sum;
}
