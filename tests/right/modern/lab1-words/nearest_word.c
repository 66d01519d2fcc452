/* Structs go in and out of inline functions; infinity is the bound to be beaten. */
#include "words.h"

#include <math.h>
#include <stdbool.h>

typedef struct {
    size_t word;
    double similarity;
} candidate;

static inline candidate better(candidate a, candidate b)
{
    return b.similarity > a.similarity ? b : a;
}

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    const double (*rows)[n] = (const double (*)[n])vectors;
    candidate best = {.word = words, .similarity = -INFINITY};
    for (size_t i = 0; i < words; i++) {
        const bool itself = i == word;
        if (!itself)
            best = better(best, (candidate){i, cosine_similarity(rows[word], rows[i], n)});
    }
    return best.word;
}
