/* A pass over the text for each distance, and a helper for a meeting of two words. */
#include "words.h"

typedef struct {
    double *counts;
    size_t words;
} table;

static void note(table t, size_t a, size_t b, double weight)
{
    t.counts[a * t.words + b] += weight;
    t.counts[b * t.words + a] += weight;
}

static void pass(const size_t text[], size_t tokens, size_t distance, table t)
{
    for (size_t i = distance; i < tokens; i++)
        note(t, text[i - distance], text[i], 1 / (double)distance);
}

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    const table t = {counts, words};
    for (size_t d = 1; d <= window; d++)
        pass(text, tokens, d, t);
}
