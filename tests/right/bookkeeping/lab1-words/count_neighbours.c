/* Two places of the text move like the ends of a caterpillar. */
#include "words.h"

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    size_t tail = 0, head = 0;
    while (head < tokens) {
        if (head - tail > window)
            tail++;
        for (size_t between = tail; between != head; between++) {
            const size_t a = text[between], b = text[head];
            counts[a * words + b]++;
            counts[b * words + a]++;
        }
        head++;
    }
}
