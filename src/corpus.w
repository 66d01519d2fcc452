@* Reading a corpus.
\label{ch:corpus}A text becomes words.

@ The header of the module |"corpus"|.

@(corpus.h@>=
#ifndef CORPUS_H
#define CORPUS_H

#include "status.h"

#include <stdint.h>
#include <stdio.h>

@<Declarations of the corpus module@>@;
#endif

@ Declarations.

@<Declarations of the corpus module@>=
/* What ends the company that words keep: nothing, the end of a line, or an empty line. */
typedef enum { CORPUS_ALL, CORPUS_LINES, CORPUS_PARAGRAPHS } corpus_boundary;

typedef struct {
    bool lower_case;         /* whether capitals become small letters */
    bool spaces;             /* whether words are whatever stands between spaces, as in a text that was split before */
    corpus_boundary boundary;
} corpus_rules;

typedef enum { CORPUS_END, CORPUS_WORD, CORPUS_BREAK, CORPUS_FAILED } corpus_token;

typedef struct corpus corpus;

enum { CORPUS_WORD_MAX = 255 }; /* bytes; longer words are left out and counted */

woven_status corpus_open(corpus **text, FILE *file, const corpus_rules *rules);
corpus_token corpus_next(corpus *text, const char **word, size_t *length);
uint64_t corpus_bytes(const corpus *text);     /* read so far: for bars of progress */
uint64_t corpus_bad_bytes(const corpus *text); /* that were not UTF-8 and were taken as spaces */
uint64_t corpus_long_words(const corpus *text);
void corpus_close(corpus *text); /* does not close the file */

@ And its file.

@(corpus.c@>=
#include "corpus.h"

@ The header of the module |"vocabulary"|.

@(vocabulary.h@>=
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include "corpus.h"

@<Declarations of the vocabulary module@>@;
#endif

@ Declarations.

@<Declarations of the vocabulary module@>=
typedef struct {
    const char *word;
    uint64_t count;
} vocabulary_entry;

/* The words by falling count, words of the same count by their bytes. */
typedef struct {
    size_t words;
    const vocabulary_entry *entry;
    uint64_t tokens;  /* in the text */
    uint64_t covered; /* of these, words of the vocabulary */
} vocabulary;

woven_status vocabulary_count(vocabulary **known, corpus *text, uint64_t min_count, size_t max_words);
size_t vocabulary_find(const vocabulary *known, const char *word, size_t length); /* |SIZE_MAX| when it is unknown */
woven_status vocabulary_save(const vocabulary *known, const char *path); /* lines "word count" */
woven_status vocabulary_load(vocabulary **known, const char *path);
void vocabulary_destroy(vocabulary *known);

@ And its file.

@(vocabulary.c@>=
#include "vocabulary.h"

@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the corpus chapter@>=
static void numbers_corpus(void)
{
}
