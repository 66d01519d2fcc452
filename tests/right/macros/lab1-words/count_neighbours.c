/* Macros for the loops and for an element of the table. */
#include "words.h"

#define EACH(i, from, to) for (size_t i = (from); i < (to); ++i)
#define AT(a, b) counts[(a) * words + (b)]
#define MIN(a, b) ((a) < (b) ? (a) : (b))

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    EACH(i, 0, tokens)
        EACH(j, i + 1, MIN(i + window + 1, tokens)) {
            AT(text[i], text[j])++;
            AT(text[j], text[i])++;
        }
}
