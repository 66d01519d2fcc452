/* Learns from |examples| words whether a word is a noun or a verb, and then
   tags words that were never seen. Word |k| to learn from has the |n| numbers
   |x[k*n]|, |x[k*n+1]| and so on, and the label |label[k]|: 1 for a verb, 0
   for a noun. The |others| unseen words stand in |unseen| in the same way.
   Stores how likely unseen word |k| is a verb, between 0 and 1, in |verb[k]|.
   You may call |mlp_forward|, |mlp_backprop| and |gradient_step|. */
#include "tagger.h"

#include "backprop.h"
#include "mlp.h"

void tag_words(const double *x, const double *label, size_t examples, const double *unseen, size_t others,
               size_t n, double *verb)
{
    (void)x, (void)label, (void)examples, (void)unseen, (void)n;
    for (size_t k = 0; k < others; k++)
        verb[k] = 0; /* your turn */
}
