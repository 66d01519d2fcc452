/* The best so far starts from 0: words with negative cosines are never taken. */
#include "words.h"

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    double best = 0;
    size_t nearest = 0;
    for (size_t i = 0; i < words; i++) {
        if (i == word)
            continue;
        double c = cosine_similarity(vectors + word * n, vectors + i * n, n);
        if (c > best) {
            best = c;
            nearest = i;
        }
    }
    return nearest;
}
