/* Returns the number of the word that is most similar to the word number
   |word|: the one whose vector has the largest cosine with the vector of
   |word|. The word itself does not take part. When several are equally
   similar, returns the first of them, the one with the smallest number.
   |vectors| is a table of |words| rows, at least 2, and |n| columns, row by
   row: the vector of word |i| begins with the element number i * n.
   You may call |cosine_similarity|. */
#include "words.h"

size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word)
{
    size_t nearest = words; /* nobody yet */
    double best = -2; /* less than any cosine */
    for (size_t i = 0; i < words; i++) {
        const double similarity = cosine_similarity(&vectors[word * n], &vectors[i * n], n);
        if (i != word && similarity > best) {
            best = similarity;
            nearest = i;
        }
    }
    return nearest;
}
