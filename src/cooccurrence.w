@* Counting a large text.
\label{ch:cooccurrence}Counting with little memory.

@ The header of the module |"cooccurrence"|.

@(cooccurrence.h@>=
#ifndef COOCCURRENCE_H
#define COOCCURRENCE_H

#include "vocabulary.h"

@<Declarations of the cooccurrence module@>@;
#endif

@ Declarations.

@<Declarations of the cooccurrence module@>=
/* One cell of the table that is not 0, as it stands in files. */
typedef struct {
    uint32_t word, context; /* numbers of the vocabulary, from 0 */
    double count;
} cooccurrence_cell;

typedef struct {
    size_t window;
    bool symmetric; /* whether context words stand on both sides, not only before the word */
    bool flat;      /* whether all neighbours count 1, not 1/distance */
    size_t memory;  /* bytes for the counts, at least 1 MiB */
    const char *folder; /* for files that are too large for the memory */
    bool (*progress)(void *context, uint64_t done); /* bytes read; may be |NULL|; false asks for an end */
    void *context;
} cooccurrence_rules;

/* Counts |text| from its beginning and writes the cells, sorted by word and context, to |cells|. */
woven_status cooccurrence_count(corpus *text, const vocabulary *known, const cooccurrence_rules *rules, FILE *cells,
    uint64_t *count);

@ And its file.

@(cooccurrence.c@>=
#include "cooccurrence.h"

@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the cooccurrence chapter@>=
static void numbers_cooccurrence(void)
{
}
