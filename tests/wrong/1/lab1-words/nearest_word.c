/* The word itself takes part, and is always nearest to itself. */
#include "words.h"

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    double best = -2;
    size_t nearest = 0;
    for (size_t i = 0; i < words; i++) {
        double c = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (c > best) {
            best = c;
            nearest = i;
        }
    }
    return nearest;
}
