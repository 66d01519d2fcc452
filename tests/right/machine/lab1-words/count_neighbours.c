/* A table far larger than needed, which stays in memory from call to call. */
#include "words.h"

#include <string.h>

enum { LARGEST = 256 };

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    static unsigned met[LARGEST][LARGEST];
    memset(met, 0, sizeof met);
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = 0; j < i; j++)
            if (i - j <= window) {
                met[text[i]][text[j]]++;
                met[text[j]][text[i]]++;
            }
    for (size_t a = 0; a < words; a++)
        for (size_t b = 0; b < words; b++)
            counts[a * words + b] += met[a][b];
}
