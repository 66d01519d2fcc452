/* A flag tells whether there is a candidate already; the places of vectors are counted along. */
#include "words.h"

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    int found = 0;
    size_t candidate = 0, place = 0, i = 0;
    double best = 0;
    for (; i < words; i++, place += n) {
        if (i != word) {
            const double c = cosine_similarity(vectors + word * n, vectors + place, n);
            if (!found || c > best) {
                found = 1;
                best = c;
                candidate = i;
            }
        }
    }
    return candidate;
}
