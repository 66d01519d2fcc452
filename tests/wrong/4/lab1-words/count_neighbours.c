/* Writes only the row of the earlier word. */
#include "words.h"

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = i + 1; j <= i + window && j < tokens; j++)
            counts[text[i] * words + text[j]] += 1;
}
