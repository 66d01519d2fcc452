/* Takes the smallest cosine, as if it were a distance. */
#include "words.h"

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    double best = 10;
    size_t who = 0;
    for (size_t i = 0; i < words; i++)
        if (i != word) {
            double d = cosine_similarity(&vectors[i * n], &vectors[word * n], n);
            if (d < best) {
                best = d;
                who = i;
            }
        }
    return who;
}
