/* memset from string.h clears the vector. */
#include "words.h"

#include <string.h>

void one_hot(size_t word, size_t words, double vector[])
{
    memset(vector, 0, words * sizeof vector[0]);
    vector[word] = 1;
}
