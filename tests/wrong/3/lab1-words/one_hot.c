/* The else is missing: the zeros run over the 1 behind it. */
#include "words.h"

void one_hot(size_t word, size_t words, double vector[])
{
    vector[word] = 1;
    for (size_t i = 0; i < words; i++)
        vector[i] = 0;
}
