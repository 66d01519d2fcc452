/* Turns the word number |word| into its one-hot vector: |vector[word]|
   becomes 1, and all other elements become 0. There are |words| different
   words, and the first of them has the number 0. |vector| has |words|
   elements. */
#include "words.h"

void one_hot(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i < words; i++)
        vector[i] = i == word ? 1 : 0;
}
