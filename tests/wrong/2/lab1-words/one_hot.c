/* Counts words from 1. */
#include "words.h"

void one_hot(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i < words; i++)
        vector[i] = 0;
    vector[word - 1] = 1;
}
