/* Walks a pointer over the vector instead of an index. */
#include "words.h"

void one_hot(size_t word, size_t words, double vector[])
{
    const double *const hot = vector + word, *const end = vector + words;
    for (double *p = vector; p != end; ++p)
        *p = p == hot;
}
