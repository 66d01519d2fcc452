/* Loops without braces, and a ternary. */
#include "words.h"

void conditional_probability(const double counts[], size_t words, double p[])
{
    for (size_t i = 0, j = 0; i < words; i++, j = 0) {
        double s = 0;
        while (j < words) s += counts[i * words + j++];
        while (j-- > 0) p[i * words + j] = s ? counts[i * words + j] / s : 0;
    }
}
