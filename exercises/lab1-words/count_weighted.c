/* Counts neighbours as |count_neighbours| does, but near ones for more: two
   words that are |d| steps apart add 1 divided by |d| instead of 1. Direct
   neighbours add 1, the next ones one half, the next ones one third, and so
   on up to the distance |window|. All this is added to what |counts| holds,
   in two elements: row |text[i]|, column |text[j]|, and row |text[j]|,
   column |text[i]|. The element in row |a|, column |b| is counts[a * words
   + b]. */
#include "words.h"

void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    (void)text, (void)tokens, (void)words, (void)window, (void)counts;
    /* your turn */
}
