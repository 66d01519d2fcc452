/* Counts which words stand near each other in a text, and adds that to what
   |counts| holds already. The text has |tokens| words, |text[0]|, |text[1]|
   and so on; each is the number of a word, less than |words|. For every two
   different places |i| and |j| of the text that are at most |window| steps
   apart, |counts| grows by 1 in two elements: row |text[i]|, column
   |text[j]|, and row |text[j]|, column |text[i]|. The element in row |a|,
   column |b| is counts[a * words + b]. */
#include "words.h"

void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[])
{
    (void)text, (void)tokens, (void)words, (void)window, (void)counts;
    /* your turn */
}
