/* Runs over both sides of every place and still writes both elements: all counts are doubled. */
#include "words.h"

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = 0; i < tokens; i++) {
        for (size_t j = 0; j < tokens; j++) {
            size_t d = i > j ? i - j : j - i;
            if (d > 0 && d <= window) {
                counts[text[i] * words + text[j]]++;
                counts[text[j] * words + text[i]]++;
            }
        }
    }
}
