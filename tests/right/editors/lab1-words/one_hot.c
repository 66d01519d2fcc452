/* Saved on Windows, with a byte order mark and carriage returns. */
#include "words.h"

void one_hot(size_t word, size_t words, double vector[])
{
    for (size_t i = 0; i < words; i++) {
        if (i == word) {
            vector[i] = 1;
        } else {
            vector[i] = 0;
        }
    }
}
