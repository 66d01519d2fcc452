/* From the last word to the first, so an equally similar one in front takes over. */
#include "words.h"

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = word;
    double best = -2;
    for (size_t i = words; i-- > 0;) {
        if (i == word)
            continue;
        const double c = cosine_similarity(&vectors[i * n], &vectors[word * n], n);
        if (c >= best) {
            best = c;
            nearest = i;
        }
    }
    return nearest;
}
