/* Only the 1 is written, the zeros are taken for granted. */
#include "words.h"

void one_hot(size_t word, size_t words, double vector[])
{
    vector[word] = 1;
}
