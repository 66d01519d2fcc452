/* No loop: the best of the words from i on is word i or the best of those after it. */
#include "words.h"

static double similarity(const double vectors[], size_t n, size_t a, size_t b)
{
    return cosine_similarity(vectors + a * n, vectors + b * n, n);
}

static size_t nearest_from(const double vectors[], size_t words, size_t n, size_t word, size_t i)
{
    if (i + 1 == words)
        return i;
    size_t later = nearest_from(vectors, words, n, word, i + 1);
    if (i == word)
        return later;
    if (later == word)
        return i;
    return similarity(vectors, n, word, later) > similarity(vectors, n, word, i) ? later : i;
}

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    return nearest_from(vectors, words, n, word, 0);
}
