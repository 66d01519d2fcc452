/* Looks beyond the end of the text. */
#include "words.h"

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t d = 1; d <= window; d++) {
            counts[text[i] * words + text[i + d]] += 1;
            counts[text[i + d] * words + text[i]] += 1;
        }
}
