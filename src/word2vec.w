@* The neural rivals.
\label{ch:word2vec}CBOW and skip-gram.

@ The header of the module |"word2vec"|.

@(word2vec.h@>=
#ifndef WORD2VEC_H
#define WORD2VEC_H

#include "embedding.h"
#include "vocabulary.h"

@<Declarations of the word2vec module@>@;
#endif

@ Declarations.

@<Declarations of the word2vec module@>=
typedef enum { WORD2VEC_CBOW, WORD2VEC_SKIP_GRAM } word2vec_model;

typedef struct {
    word2vec_model model;
    size_t n, window, negatives;
    double eta, sample;
    uint64_t seed;
} word2vec_rules;

@ And its file.

@(word2vec.c@>=
#include "word2vec.h"

@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the word2vec chapter@>=
static void numbers_word2vec(void)
{
}
