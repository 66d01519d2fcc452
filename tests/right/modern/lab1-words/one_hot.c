/* The prototype says how long the vector is, which the header does not. */
#include "words.h"

void one_hot(const size_t word, const size_t words, double vector[restrict words])
{
    for (size_t i = 0; i < words; ++i) {
        const _Bool hot = (i == word);
        vector[i] = hot ? 1.0 : 0.0;
    }
}
