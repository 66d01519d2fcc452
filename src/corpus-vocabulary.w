@*1 Counting words.
A program cannot compute with \emph{ice}; it needs a number for it. In \cref{ch:words} we numbered the types as they
appeared. For a large text it is wiser to give small numbers to frequent words, so we go once through the whole text
and count. The types by falling frequency are the \emph{vocabulary} of all that follows.
@^vocabulary@>

@(vocabulary.h@>=
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include "corpus.h"

@<Declarations of the vocabulary module@>@;
#endif

@ Not every word is wanted. One that occurs three times in a large corpus has kept too little company for a vector, and
most types are of that kind. So a vocabulary leaves out what occurs less than |min_count| times, and it may keep only
the |max_words| most frequent ones. It remembers how many tokens the text had, and how many of them it covers.

@<Declarations of the vocabulary module@>=
typedef struct {
    const char *word;
    uint64_t count;
} vocabulary_entry;

/* The words by falling count; when they were counted here, words of the same count by their bytes. */
typedef struct {
    size_t words;
    const vocabulary_entry *entry;
    uint64_t tokens;  /* in the text */
    uint64_t covered; /* of these, words of the vocabulary */
} vocabulary;

/* Counts the words of |text| from where it stands. The caller ends |*known| with |vocabulary_destroy|. |max_words| 0
   means no limit. |WOVEN_EMPTY| when no word is left, |WOVEN_CANNOT_READ|, |WOVEN_NO_MEMORY|, |WOVEN_TOO_LARGE| for more
   different words than 32 binary digits can number. On failure |*known| is not changed. */
woven_status vocabulary_count(vocabulary **known, corpus *text, uint64_t min_count, size_t max_words);
void vocabulary_destroy(vocabulary *known); /* a null pointer is fine */

/* The number of a word, from 0, or |SIZE_MAX| when it is unknown. */
size_t vocabulary_find(const vocabulary *known, const char *word, size_t length);

@ A vocabulary can be kept in a file, one word and its count a line, which is also how other programs write it.

@<Declarations of the vocabulary module@>=

/* Writes lines ``word count'' to the file |path|, which is replaced only when the new one is complete; until then the
   text is in |path| with \texttt{.new} behind it. |WOVEN_CANNOT_OPEN|, |WOVEN_CANNOT_WRITE|, |WOVEN_NO_MEMORY|. */
woven_status vocabulary_save(const vocabulary *known, const char *path);

/* Reads such a file; |tokens| and |covered| are then the sum of its counts. |WOVEN_BAD_FORMAT| for any other line, a
   word that stands twice, a count that is 0 or larger than the one above it; |WOVEN_EMPTY| for a file without lines;
   |WOVEN_CANNOT_OPEN|, |WOVEN_CANNOT_READ|, |WOVEN_NO_MEMORY|, |WOVEN_TOO_LARGE|. On failure |*known| is not changed. */
woven_status vocabulary_load(vocabulary **known, const char *path);

@ The file |"vocabulary.c"| has a table at its centre, and all functions of the header are built from that.

@(vocabulary.c@>=
#include "vocabulary.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

@<Types of the vocabulary module@>@;
@<Finding a word in the table@>@;
@<Adding a word to the table@>@;
@<Counting the words of a text@>@;
@<Saving and loading a vocabulary@>@;

@*1 Finding a word.
For every token we must find out whether its word has been seen before, and where its count stands. A lexicographer
would keep the words in the order of the alphabet and look for the right place by opening the book in the middle, then
in the middle of a half, and so on: some twenty comparisons for a million words. There is a faster way, and it is one
that no printed dictionary could use. \emph{Compute} from the letters of the word the number of the page on which it
must stand. Take any calculation that always gives the same result for the same word and scatters different words over
all pages, as if at random. It is called a \emph{hash function}, since it chops the word up and stirs the pieces, and
the whole is a \emph{hash table}. The order of the entries in it is nonsense to a human reader, but a word is found in
about one step, no matter how many there are.
@^hash function@>@^hash table@>

Two words may be sent to the same page. Then the second takes the next one that is empty, and whoever looks for it
begins at the page that was computed and reads on until the word is found, or an empty page, which proves that it is not
there. As long as at least half the pages are empty, one must hardly ever read on (\cref{fig:corpus-hash}).
@^open addressing@>

\figureinput{corpus-hash}

@ A page is called a \emph{slot} here. It holds the word's hash, so that most foreign words are recognised without
comparing letters, and one more than the number of the word, so that 0 says that it is empty. The entries themselves
stand in an array, in the order in which the words were met. Their letters lie on ``shelves'', large
pieces of memory that are filled one after the other, which is quicker than to ask for memory word by word, and never
moves a word.

@<Types of the vocabulary module@>=
enum { FIRST_SLOTS = 1 << 10, SHELF = 1 << 16 };

typedef struct {
    uint32_t hash, number; /* the word's number in the table, plus 1 */
} word_slot;

typedef struct word_shelf {
    struct word_shelf *before;
    char text[SHELF];
} word_shelf;

typedef struct {
    vocabulary known; /* what others see of the table */
    vocabulary_entry *entry; /* room for |slots/2| */
    word_slot *slot;
    size_t slots; /* a power of 2 */
    word_shelf *shelf;
    size_t used; /* bytes of the shelf */
} word_table;

@ The hash function is the one of Fowler, Noll and Vo. For each letter it changes some digits of the number and then
multiplies, so that every letter has a say in all digits that stand further left. As the slot is chosen by the last
digits, the upper half is mixed into the lower one in the end. The number of slots is a power of two, and
|hash&(slots-1)| is the remainder of a division by it.
@^Fowler, Glenn@>@^Noll, Landon Curt@>@^Vo, Kiem-Phong@>

@<Finding a word in the table@>=
static uint32_t hash_word(const char *word, size_t length)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)word[i]) * 16777619u;
    return hash ^ hash >> 16;
}
@#
/* The slot of the word, or the empty one where it belongs. */
static word_slot *find_slot(const word_table *all, const char *word, size_t length, uint32_t hash)
{
    size_t i = hash & (all->slots - 1);
    while (all->slot[i].number != 0) {
        const char *const other = all->entry[all->slot[i].number - 1].word;
        if (all->slot[i].hash == hash && strncmp(other, word, length) == 0 && other[length] == '\0')
            break;
        i = (i + 1) & (all->slots - 1);
    }
    return &all->slot[i];
}

@ The pointer that others hold leads to a |vocabulary|, and this is the first thing in a |word_table|. So both have the
same address, and the module, which knows that there is more behind it, may convert the one pointer into the other.

@<Finding a word in the table@>=

size_t vocabulary_find(const vocabulary *known, const char *word, size_t length)
{
    const word_table *const all = (const word_table *)known;
    const word_slot *const place = find_slot(all, word, length, hash_word(word, length));
    return place->number == 0 ? SIZE_MAX : place->number - 1;
}

@ When half the slots are in use, the table moves to another one of twice as many. It sounds wasteful, but a
table that has doubled to a million slots has moved fewer than a million words in its whole life.

@<Adding a word to the table@>=
static woven_status resize(word_table *all, size_t slots)
{
    size_t bytes;
    if (slots / 2 >= UINT32_MAX || !size_product(slots, sizeof(word_slot), &bytes))
        return WOVEN_TOO_LARGE;
    vocabulary_entry *const entry = realloc(all->entry, slots / 2 * sizeof *entry);
    if (entry == NULL)
        return WOVEN_NO_MEMORY;
    all->entry = entry;
    word_slot *const slot = calloc(1, bytes);
    if (slot == NULL)
        return WOVEN_NO_MEMORY;
    for (size_t k = 0; k < all->slots; k++)
        if (all->slot[k].number != 0) {
            size_t i = all->slot[k].hash & (slots - 1);
            while (slot[i].number != 0)
                i = (i + 1) & (slots - 1);
            slot[i] = all->slot[k];
        }
    free(all->slot);
    all->slot = slot;
    all->slots = slots;
    return WOVEN_OK;
}

@ A new word is copied to the shelf, with the zero that ends it.

@<Adding a word to the table@>=

static const char *keep_word(word_table *all, const char *word, size_t length)
{
    if (all->shelf == NULL || length + 1 > SHELF - all->used) {
        word_shelf *const shelf = malloc(sizeof *shelf);
        if (shelf == NULL)
            return NULL;
        shelf->before = all->shelf;
        all->shelf = shelf;
        all->used = 0;
    }
    char *const kept = all->shelf->text + all->used;
    memcpy(kept, word, length);
    kept[length] = '\0';
    all->used += length + 1;
    return kept;
}

@ To add an occurrence of a word, find its slot and count; if there is none, make one.

@<Adding a word to the table@>=

static woven_status add_word(word_table *all, const char *word, size_t length, uint64_t count)
{
    const uint32_t hash = hash_word(word, length);
    word_slot *place = find_slot(all, word, length, hash);
    if (place->number == 0) {
        if (all->known.words == all->slots / 2) {
            const woven_status status = resize(all, 2 * all->slots);
            if (status != WOVEN_OK)
                return status;
            place = find_slot(all, word, length, hash);
        }
        const char *const kept = keep_word(all, word, length);
        if (kept == NULL)
            return WOVEN_NO_MEMORY;
        all->entry[all->known.words++] = (vocabulary_entry)@[{ kept, 0 }@];
        *place = (word_slot)@[{ hash, (uint32_t)all->known.words }@];
    }
    all->entry[place->number - 1].count += count;
    return WOVEN_OK;
}

@ A table begins small and empty. It is given back shelf by shelf.

@<Adding a word to the table@>=

void vocabulary_destroy(vocabulary *known)
{
    word_table *const all = (word_table *)known;
    if (all == NULL)
        return;
    for (word_shelf *shelf = all->shelf, *before; shelf != NULL; shelf = before) {
        before = shelf->before;
        free(shelf);
    }
    free(all->slot);
    free(all->entry);
    free(all);
}
@#
static woven_status table_create(word_table **all)
{
    word_table *const made = calloc(1, sizeof *made);
    const woven_status status = made != NULL ? resize(made, FIRST_SLOTS) : WOVEN_NO_MEMORY;
    if (status == WOVEN_OK)
        *all = made;
    else
        vocabulary_destroy(made == NULL ? NULL : &made->known);
    return status;
}

@ With the table, counting is a loop.

@<Counting the words of a text@>=
static woven_status count_words(word_table *all, corpus *text)
{
    const char *word;
    size_t length;
    for (;;)
        switch (corpus_next(text, &word, &length)) {
        case CORPUS_WORD: {
            const woven_status status = add_word(all, word, length, 1);
            if (status != WOVEN_OK)
                return status;
            all->known.tokens++;
            break;
        }
        case CORPUS_BREAK: break;
        case CORPUS_END: return WOVEN_OK;
        case CORPUS_FAILED: return WOVEN_CANNOT_READ;
        }
}

@ Then the words are sorted. Words of the same count come in the order of their bytes, so that the numbers of the words
do not depend on chance.

@<Counting the words of a text@>=

static int by_falling_count(const void *a, const void *b)
{
    const vocabulary_entry *const x = a, *const y = b;
    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    return strcmp(x->word, y->word);
}

@ Those that are kept move to a fresh table, in their order. It is only as large as they need, and the memory for the
many rare words is given back.

@<Counting the words of a text@>=

static woven_status keep_frequent(const word_table *all, uint64_t min_count, size_t max_words, word_table *kept)
{
    for (size_t i = 0; i < all->known.words && all->entry[i].count >= min_count; i++) {
        if (max_words > 0 && i == max_words)
            break;
        const vocabulary_entry *const one = &all->entry[i];
        const woven_status status = add_word(kept, one->word, strlen(one->word), one->count);
        if (status != WOVEN_OK)
            return status;
        kept->known.covered += one->count;
    }
    kept->known.tokens = all->known.tokens;
    kept->known.entry = kept->entry;
    return kept->known.words > 0 ? WOVEN_OK : WOVEN_EMPTY;
}

@ Two tables are made and at least one of them is ended, whatever happens.

@<Counting the words of a text@>=

/* Hands out |made| when all is well, and ends it otherwise. */
static woven_status hand_out(word_table *made, woven_status status, vocabulary **known)
{
    if (status == WOVEN_OK)
        *known = &made->known;
    else if (made != NULL)
        vocabulary_destroy(&made->known);
    return status;
}
@#
woven_status vocabulary_count(vocabulary **known, corpus *text, uint64_t min_count, size_t max_words)
{
    word_table *all = NULL, *kept = NULL;
    woven_status status = table_create(&all);
    if (status == WOVEN_OK)
        status = count_words(all, text);
    if (status == WOVEN_OK)
        status = table_create(&kept);
    if (status == WOVEN_OK) {
        qsort(all->entry, all->known.words, sizeof *all->entry, by_falling_count);
        status = keep_frequent(all, min_count, max_words, kept);
    }
    vocabulary_destroy(all == NULL ? NULL : &all->known);
    return hand_out(kept, status, known);
}

@*1 Zipf's law.
So let us count something. The prose of this book, with formulas and code left out, has \val{corpus-tokens} tokens and
\val{corpus-types} types. The most frequent one is \emph{\val{corpus-first}}, as in nearly all English texts: of a
hundred tokens it is \val{corpus-first-share}. The \val{corpus-half} most frequent types make half of the text. At the
other end stand words that occur once, which the Greeks called \emph{hapax legomena}, ``said once''. They are
\val{corpus-hapax} in a hundred types here, and would be about half of them if this book repeated itself less.
@^hapax legomenon@>

\begin{figure}[t]
  \centering
  \plotinput{corpus-zipf}
  \caption{The types of this book by their rank, the most frequent one first, and how often they occur. On both axes each
    mark is ten times the one before. The line is what Zipf's law says, $f_1/r$ for rank~$r$.}
  \label{fig:corpus-zipf}
\end{figure}

@ \Cref{fig:corpus-zipf} shows all of them, on scales on which each step multiplies. The points keep near a line. The
tenth type is \val{corpus-tenth} times as frequent as the hundredth, and the hundredth \val{corpus-hundredth} times as
frequent as the thousandth; a text on more than one subject would come nearer to ten in both. In 1949 the linguist
George Kingsley Zipf described this for text after text \citep{zipf1949}, and it bears his name: the frequency of a word
is about inversely proportional to its rank. It holds for novels and for telephone calls, and in all languages in which
it was tried. A handful of types occur everywhere, and there is a long tail of types about which any text, however
large, has little to say.
@^Zipf, George Kingsley@>@^Zipf's law@>

The law governs all that is to come. It is why rare words can be left out so cheaply: with |min_count| at~5 this
book keeps only \val{corpus-five} of its types, and they cover \val{corpus-five-share} of a hundred tokens. It is why a
program should be quick with the few frequent words. And it is why most cells of the table in the next chapter will
be empty, and stay so.
