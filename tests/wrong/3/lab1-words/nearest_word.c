/* The row of word i is taken to begin at i, not at i * n. */
#include "words.h"

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t best = word == 0 ? 1 : 0;
    for (size_t i = 0; i < words; i++)
        if (i != word && cosine_similarity(&vectors[i], &vectors[word], n)
                             > cosine_similarity(&vectors[best], &vectors[word], n))
            best = i;
    return best;
}
