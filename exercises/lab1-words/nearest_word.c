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
    (void)vectors, (void)words, (void)n, (void)word;
    return 999; /* your turn */
}
