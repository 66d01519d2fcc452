/* Begins by setting all counts to 0. */
#include "words.h"

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < words * words; i++)
        counts[i] = 0;
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j < tokens && j - i <= window; j++) {
            counts[text[i] * words + text[j]] += 1.0 / (j - i);
            counts[text[j] * words + text[i]] += 1.0 / (j - i);
        }
}
