/* The distances on the outside, the largest first; the places of the text on the inside, the last first. */
#include "words.h"

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t d = window; d > 0; d--)
        for (size_t j = tokens; j-- > d;) {
            const size_t a = text[j - d], b = text[j];
            counts[b * words + a] += 1.0 / (double)d;
            counts[a * words + b] += 1.0 / (double)d;
        }
}
