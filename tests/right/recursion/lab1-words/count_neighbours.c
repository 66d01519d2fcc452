/* No loop: counts the last word against those before it, then the shorter text. */
#include "words.h"

static void meet(size_t a, size_t b, size_t words, double counts[])
{
    counts[a * words + b] += 1;
    counts[b * words + a] += 1;
}

static void look_back(const size_t text[], size_t last, size_t steps, size_t words, size_t window, double counts[])
{
    if (steps > window || steps > last)
        return;
    meet(text[last], text[last - steps], words, counts);
    look_back(text, last, steps + 1, words, window, counts);
}

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    if (tokens < 2)
        return;
    look_back(text, tokens - 1, 1, words, window, counts);
    count_neighbours(text, tokens - 1, words, window, counts);
}
