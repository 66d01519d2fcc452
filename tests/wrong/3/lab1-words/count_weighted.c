/* Counts down with size_t, which never gets below 0: the loop does not end. */
#include "words.h"

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++) {
        for (size_t j = i - 1; j >= 0 && i - j <= window; j--) {
            counts[text[i] * words + text[j]] += 1.0 / (double)(i - j);
            counts[text[j] * words + text[i]] += 1.0 / (double)(i - j);
        }
    }
}
