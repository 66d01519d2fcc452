/* 1 / d is a division of whole numbers. */
#include "words.h"

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t d = 1; d <= window && i + d < tokens; d++) {
            counts[text[i] * words + text[i + d]] += 1 / d;
            counts[text[i + d] * words + text[i]] += 1 / d;
        }
}
