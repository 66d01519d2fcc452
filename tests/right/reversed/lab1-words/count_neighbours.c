/* From the end of the text to its beginning, and from the far neighbours to the near ones. */
#include "words.h"

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    for (size_t i = tokens; i-- > 0;) {
        size_t first = i > window ? i - window : 0;
        for (size_t j = first; j < i; j++) {
            ++counts[text[j] * words + text[i]];
            ++counts[text[i] * words + text[j]];
        }
    }
}
