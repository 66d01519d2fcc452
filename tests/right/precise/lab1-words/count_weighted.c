/* Collects whole numbers of meetings for each distance, and divides at the end. */
#include "words.h"

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t d = 1; d <= window; d++)
        for (size_t a = 0; a < words; a++)
            for (size_t b = 0; b < words; b++) {
                size_t meetings = 0;
                for (size_t i = 0; i + d < tokens; i++) {
                    meetings += text[i] == a && text[i + d] == b;
                    meetings += text[i] == b && text[i + d] == a;
                }
                counts[a * words + b] += (double)meetings / (double)d;
            }
}
