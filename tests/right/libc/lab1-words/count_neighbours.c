/* Allocates a square table of its own, counts there, adds it and frees it. */
#include "words.h"

#include <stdint.h>
#include <stdlib.h>

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    uint32_t *met = calloc(words * words, sizeof *met);
    if (met == NULL)
        abort();
    for (size_t i = 0; i < tokens; i++)
        for (size_t j = 0; j < tokens; j++)
            if (i != j && llabs((long long)i - (long long)j) <= (long long)window)
                met[text[i] * words + text[j]]++;
    for (size_t k = 0; k < words * words; k++)
        counts[k] += met[k];
    free(met);
}
