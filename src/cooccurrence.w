@* Counting a large text.
\label{ch:cooccurrence}Who keeps company with whom, and how often? In \cref{ch:words} that was a table of
\val{words-cells} cells for \val{words-types} words. Now the vocabulary has thousands of words, or hundreds of
thousands, and the table will not fit into any computer. This chapter counts all the same. It takes one idea from the
friars of the Middle Ages and another one from the card catalogues of libraries, and needs little more memory than the
text that it looks at.
@^co-occurrence@>

@ \emph{Why the table does not fit.} A vocabulary of 400,000 words, as the ready-made GloVe vectors have, makes
160 thousand million cells, and as each count takes eight bytes, that is more than a million megabytes. Yet nearly all
of them are zero. The prose of this book has \val{cooccurrence-words} types and so a table of \val{cooccurrence-table}
cells. With a window of \val{cooccurrence-window} steps, \val{cooccurrence-cells} of them are not zero, which is
\val{cooccurrence-share} in a hundred. A table in which most cells are empty is called \emph{sparse}. One writes down
the cells that are not, each with its row and its column, and nothing for the others.
@^sparse table@>

\begin{figure}[t]
  \centering
  \plotinput{cooccurrence-growth}
  \caption{How the table grows while one reads this book. From half of the book to all of it, the types grow by a factor
    of \val{cooccurrence-types-grow}, and the cells that are not zero by \val{cooccurrence-cells-grow}.}
  \label{fig:cooccurrence-growth}
\end{figure}

And how does it go on in a longer text? \Cref{fig:cooccurrence-growth} follows the count through this book. New words
become rarer as one reads on, an observation that is named after Gustav Herdan and Harold Stanley Heaps
\citep{heaps1978}; new pairs become rarer, too, but less quickly, because two old words can always meet for the first
time. So the cells grow more slowly than the text, and much more slowly than the table. That is why it is worth while to
count first and to train afterwards.
@^Herdan, Gustav@>@^Heaps, Harold Stanley@>

@<Declarations of the cooccurrence module@>=
/* One cell of the table that is not 0, as it stands in files. */
typedef struct {
    uint32_t word, context; /* numbers of the vocabulary, from 0 */
    double count;
} cooccurrence_cell;

@ The result is a file of such cells, sorted by word and then by context, as one would read a table row by row.
Training will want them in another order, but whoever looks for a word wants them in this one.

@(cooccurrence.h@>=
#ifndef COOCCURRENCE_H
#define COOCCURRENCE_H

#include "vocabulary.h"

@<Declarations of the cooccurrence module@>@;
#endif

@ What is counted depends on a few decisions again. The rule |flat| lets all neighbours count alike; without it one that
is $d$ steps away counts $1/d$. If the window is not symmetric, only the words \emph{before} a word are its context, and
left and right are kept apart. A word that is not in the vocabulary is taken out of the text before the steps are
counted, so that its neighbours move together. GloVe's own program does the same; it means that a window of ten steps
holds ten words about which we know something.
@^window@>@^unknown word@>

@<Declarations of the cooccurrence module@>=

typedef struct {
    size_t window; /* steps, from 1 to |COOCCURRENCE_WINDOW_MAX| */
    bool symmetric; /* whether context words stand on both sides, not only before the word */
    bool flat;      /* whether all neighbours count 1, not 1/distance */
    size_t memory;  /* bytes for the text that is looked at, not counting some 20 bytes for each word of the vocabulary */
    const char *folder; /* for files, when the text does not fit into the memory; |NULL|: the current one */
    bool (*progress)(void *context, uint64_t done); /* bytes read; may be |NULL|; false asks for an end */
    void *context;
} cooccurrence_rules;

enum { COOCCURRENCE_WINDOW_MAX = 1 << 16, COOCCURRENCE_WINDOW_EXACT = 22 };

/* Counts |text| from where it stands and writes the cells, sorted by word and context, to |cells|; |*count| becomes
   their number. The file does not depend on |memory|, to the last bit. Up to |COOCCURRENCE_WINDOW_EXACT| steps a count is
   the exact sum, rounded once. All other files are gone afterwards, whatever
   happened. |WOVEN_EMPTY| when no two known words are neighbours, |WOVEN_BAD_ARGUMENT| for a window of 0,
   |WOVEN_TOO_LARGE| for too large a window or a vocabulary whose words 32 binary digits cannot number,
   |WOVEN_CANNOT_OPEN| when no file can be made in |folder|, |WOVEN_CANNOT_READ|, |WOVEN_CANNOT_WRITE|,
   |WOVEN_NO_MEMORY|, |WOVEN_INTERRUPTED|. When it fails, what is in |cells| is of no use. */
woven_status cooccurrence_count(corpus *text, const vocabulary *known, const cooccurrence_rules *rules, FILE *cells,
    uint64_t *count);

@ The file |"cooccurrence.c"| goes from the inside to the outside: one row of the table, all rows for a piece of text,
the piles that the pieces leave behind, and what drives it all.

@(cooccurrence.c@>=
#include "cooccurrence.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

@<Constants and types of the cooccurrence module@>@;
@<Writing cells@>@;
@<One row of the table@>@;
@<The concordance of a piece@>@;
@<Piles of cards@>@;
@<Merging piles@>@;
@<Counting a whole text@>@;

@*1 A concordance.
The whole table does not fit, but a single \emph{row} always does: it has as many numbers as there are types. So let us
fill one row after the other. For the row of \emph{ice} we need all places where \emph{ice} stands in the text, and at
each of them we look around and count its neighbours. Then we write down the cells that are not zero, wipe the row
clean, and use it again for the next word.

Where does each word stand? Biblical scholars have known how to answer this since the thirteenth century, when the
friars under Hugh of Saint-Cher made the first \emph{concordance} of the Bible: a book that lists for every word all the
places where it occurs. Search engines call the same thing an \emph{inverted index}. Once there is one, everything else
is turning pages (\cref{fig:cooccurrence-concordance}).
@^concordance@>@^inverted index@>@^Hugh of Saint-Cher@>

\figureinput{cooccurrence-concordance}

@ There is an obvious alternative: to walk through the text and to look up, for each pair of neighbours, the count of
that pair in a hash table. We tried it. The pairs are scattered all over the memory, and waiting for memory is what
takes the time; also, the table of pairs is several times as large as the text. The concordance was several times as
fast with a fraction of the memory, and its cells come out sorted.

The text is a row of numbers here, a \emph{piece} as long as the memory allows. A special number, the |gap|, stands
wherever company ends, and at both ends of the piece; it is the number of words in the vocabulary, which no word has.

@<Constants and types of the cooccurrence module@>=
typedef cooccurrence_cell card; /* a cell that is on its way to its place */

@<Limits of the piles@>@;

typedef struct {
    const cooccurrence_rules *rules;
    corpus *text;
    const vocabulary *known;
    uint32_t gap;
    uint32_t *piece; /* word numbers and gaps; |piece[0]| is a gap */
    size_t room, fresh, end; /* of the piece: numbers, where the text goes on that has not been counted, its end */
    uint32_t *place; /* the concordance: for each word its places in the piece */
    size_t *first; /* where a word begins in |place| */
    double *row, *weight; /* weights of a neighbour by its distance, in units */
    double unit; /* units that make 1 */
    uint64_t *met, *shelf; /* contexts with a count in the row, and groups of 64 of them */
    @<More of the counter@>@;
} pair_counter;

@ How shall the sums be made? The fractions $1/d$ are rounded, every addition rounds again, and the result depends on
the order of the additions. A file that changes in its last digits with the size of the memory is a nuisance: nobody
could tell a harmless difference from a mistake. So we count in whole numbers. The \emph{unit} is $1/L$, where $L$ is
the smallest number that all distances of the window divide. For three steps it is~6, and neighbours count 6, 3 and 2
units. Whole numbers up to $2^{53}$ are exact in a |double|, and so are their sums, in any order; a single division in
the end turns units back into the count. For \val{cooccurrence-exact} steps $L$ is \val{cooccurrence-unit}. There it
stays for wider windows, and the weights of far neighbours are rounded to the nearest unit.
@^rounding@>@^least common multiple@>

@<One row of the table@>=
static void set_weights(pair_counter *counter)
{
    const size_t window = counter->rules->window;
    uint64_t unit = 1;
    for (size_t d = 2; d <= window && d <= COOCCURRENCE_WINDOW_EXACT && !counter->rules->flat; d++) {
        uint64_t multiple = unit;
        while (multiple % d != 0)
            multiple += unit;
        unit = multiple;
    }
    counter->unit = (double)unit;
    for (size_t d = 1; d <= window; d++)
        counter->weight[d] = counter->rules->flat ? 1 : (double)((unit + d / 2) / d);
}

@ Adding to the row takes a line. But most of its numbers remain zero, and to search it all for the few that do not
would take longer than counting. So when a context is met for the first time, a
binary digit is set for it in |met|, where 64 of them lie in one number, and another digit in |shelf| for that group of
64. Whoever then looks for contexts goes to the shelves that have something on them, and finds everything in order.
@^bit set@>

@<One row of the table@>=

static inline void add_neighbour(pair_counter *counter, uint32_t context, double weight)
{
    if (counter->row[context] == 0) {
        counter->met[context / 64] |= UINT64_C(1) << context % 64;
        counter->shelf[context / 4096] |= UINT64_C(1) << context / 64 % 64;
    }
    counter->row[context] += weight;
}

@ All neighbours of one place: first those before it, going left as far as the window reaches or until a gap stands in
the way, and then, if the window is symmetric, those behind it. A word beside itself meets itself twice, once from
either place, as it did in \cref{ch:words}. What |fresh| is about will be told when a text has more than one piece.

@<One row of the table@>=

static void add_neighbours(pair_counter *counter, size_t place)
{
    const uint32_t *const piece = counter->piece, gap = counter->gap;
    const size_t window = counter->rules->window, fresh = counter->fresh;
    if (place >= fresh)
        for (size_t d = 1; d <= window && piece[place - d] != gap; d++)
            add_neighbour(counter, piece[place - d], counter->weight[d]);
    if (counter->rules->symmetric)
        for (size_t d = place < fresh ? fresh - place : 1; d <= window && piece[place + d] != gap; d++)
            add_neighbour(counter, piece[place + d], counter->weight[d]);
}

@ A full row is written and wiped. The function |__builtin_ctzll| of the compiler tells where the last one among the
binary digits of a number stands, and |x&(x-1)| is |x| without it.

@<One row of the table@>=

static woven_status write_row(pair_counter *counter, uint32_t word, card_box *out)
{
    woven_status status = WOVEN_OK;
    for (size_t s = 0; s <= counter->gap / 4096; s++)
        for (uint64_t *const shelf = &counter->shelf[s]; *shelf != 0; *shelf &= *shelf - 1) {
            const size_t group = 64 * s + (size_t)__builtin_ctzll(*shelf);
            for (uint64_t *const met = &counter->met[group]; *met != 0 && status == WOVEN_OK; *met &= *met - 1) {
                const size_t context = 64 * group + (size_t)__builtin_ctzll(*met);
                status = put_card(out, @[(card){ word, (uint32_t)context, counter->row[context] }@]);
                counter->row[context] = 0;
            }
        }
    return status;
}

@ The concordance itself is made by \emph{counting sort}. Go through the piece and count how often each word occurs. Add
up, and you know for each word where its list must begin, if all lists lie one behind the other. Go through the piece
once more and write down each place at the end of its word's list. Nothing is ever compared.

The three loops share one array. The first collects the count of word~|w| in |first[w+2]|. After the additions of the
second, |first[w+1]| is where the list of |w| begins. In the third it moves on with every place that is written, until
it is where the list of |w+1| begins; and that is what its name says.
@^counting sort@>

@<The concordance of a piece@>=
static void make_concordance(pair_counter *counter)
{
    size_t *const first = counter->first;
    const uint32_t *const piece = counter->piece;
    memset(first, 0, ((size_t)counter->gap + 3) * sizeof *first);
    for (size_t p = 1; p < counter->end; p++)
        first[piece[p] + 2]++;
    for (size_t w = 2; w < (size_t)counter->gap + 3; w++)
        first[w] += first[w - 1];
    for (size_t p = 1; p < counter->end; p++)
        counter->place[first[piece[p] + 1]++] = (uint32_t)p;
}

@ Then all rows, one after the other. The places of a word are scattered over the piece, and by the time the
program asks for one, the memory should have it at hand; so we ask the computer eight places ahead to fetch it.
@^prefetching@>

@<The concordance of a piece@>=

static woven_status count_piece(pair_counter *counter, card_box *out)
{
    woven_status status = WOVEN_OK;
    counter->piece[counter->end] = counter->gap;
    make_concordance(counter);
    for (uint32_t w = 0; w < counter->gap && status == WOVEN_OK; w++) {
        const size_t end = counter->first[w + 1];
        for (size_t i = counter->first[w]; i < end; i++) {
            __builtin_prefetch(&counter->piece[counter->place[i + 8 < end ? i + 8 : i]]);
            add_neighbours(counter, counter->place[i]);
        }
        status = write_row(counter, w, out);
    }
    return status == WOVEN_OK ? empty_box(out) : status;
}

@ A text that is longer than a piece is cut into several. Words at the cut are neighbours of words on its other side. So
the last words of each piece, as many as the window has steps, are copied to the front of the next one, and the counter
remembers where the |fresh| text begins. A pair belongs to the piece in which its later word is fresh. Seen from a fresh
word, all words before it count; seen from an old one, only the fresh ones behind it. So no pair is lost, and none is
counted twice.

@<The concordance of a piece@>=

static void next_piece(pair_counter *counter)
{
    size_t old = 0;
    while (old < counter->rules->window && counter->piece[counter->end - 1 - old] != counter->gap)
        old++;
    memmove(counter->piece + 1, counter->piece + counter->end - old, old * sizeof *counter->piece);
    counter->end = counter->fresh = old + 1;
}

@i cooccurrence-merge.w
@i cooccurrence-text.w
@i cooccurrence-numbers.w
