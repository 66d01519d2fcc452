/* The distance stays below the window instead of reaching it. */
#include "words.h"

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++) {
        for (size_t d = 1; d < window; d++) {
            if (i + d < tokens) {
                size_t a = text[i];
                size_t b = text[i + d];
                counts[a * words + b] += 1;
                counts[b * words + a] += 1;
            }
        }
    }
}
