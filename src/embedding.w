@* Looking at word vectors.
\label{ch:embedding}What vectors know.

@ The header of the module |"embedding"|.

@(embedding.h@>=
#ifndef EMBEDDING_H
#define EMBEDDING_H

#include "status.h"

@<Declarations of the embedding module@>@;
#endif

@ Declarations.

@<Declarations of the embedding module@>=
/* |words| vectors of |n| numbers, row by row, and their words. */
typedef struct {
    size_t words, n;
    const char *const *word;
    float *vector;
} embedding;

typedef enum { EMBEDDING_GLOVE, EMBEDDING_WORD2VEC, EMBEDDING_WORD2VEC_BINARY } embedding_format;

woven_status embedding_create(embedding **made, const char *const *word, size_t words, size_t n); /* vectors all 0 */
woven_status embedding_save(const embedding *vectors, const char *path, embedding_format format);
/* Recognises the format. |*line| is where a text file went wrong. */
woven_status embedding_load(embedding **vectors, const char *path, size_t *line);
void embedding_destroy(embedding *vectors);
size_t embedding_find(const embedding *vectors, const char *word);

typedef struct {
    size_t word;
    double similarity;
} embedding_neighbour;

size_t embedding_near(const embedding *vectors, const float *query, const size_t *without, size_t withouts,
    embedding_neighbour *found, size_t k);

@ And its file.

@(embedding.c@>=
#include "embedding.h"

@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the embedding chapter@>=
static void numbers_embedding(void)
{
}
