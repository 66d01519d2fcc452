/* Takes the difference of the word numbers, not of the places, as the distance. */
#include "words.h"

#include <math.h>

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens; j++)
            if (j - i <= window) {
                double d = fabs((double)text[j] - (double)text[i]);
                if (d == 0)
                    d = 1;
                counts[text[i] * words + text[j]] += 1 / d;
                counts[text[j] * words + text[i]] += 1 / d;
            }
}
