@* Words as numbers.
\label{ch:words}
A word is known by the company it keeps.

@(words.h@>=
#ifndef WORDS_H
#define WORDS_H

#include <stddef.h>

@<Declarations of the words module@>@;
#endif

@ The file |"words.c"| collects the functions of this chapter.

@(words.c@>=
#include "words.h"

@<The one-hot vector@>@;
@<Counting neighbours@>@;
@<Counting near neighbours for more@>@;
@<From counts to probabilities@>@;
@<The cosine of two vectors@>@;
@<Positive pointwise mutual information@>@;
@<The nearest word@>@;

@ Declarations.

@<Declarations of the words module@>=
void one_hot(size_t word, size_t words, double vector[]);
void count_neighbours(const size_t text[], size_t tokens, size_t words, size_t window, double counts[]);
void count_weighted(const size_t text[], size_t tokens, size_t words, size_t window, double counts[]);
void conditional_probability(const double counts[], size_t words, double p[]);
double cosine_similarity(const double a[], const double b[], size_t n);
void ppmi(const double counts[], size_t words, double result[]);
size_t nearest_word(const double vectors[], size_t words, size_t n, size_t word);

@ To be filled by the reader.

@<The one-hot vector@>=
@i lab1-words/one_hot.c
@ To be filled by the reader.

@<Counting neighbours@>=
@i lab1-words/count_neighbours.c
@ To be filled by the reader.

@<Counting near neighbours for more@>=
@i lab1-words/count_weighted.c
@ To be filled by the reader.

@<From counts to probabilities@>=
@i lab1-words/conditional_probability.c
@ To be filled by the reader.

@<The cosine of two vectors@>=
@i lab1-words/cosine_similarity.c
@ To be filled by the reader.

@<Positive pointwise mutual information@>=
@i lab1-words/ppmi.c
@ To be filled by the reader.

@<The nearest word@>=
@i lab1-words/nearest_word.c

@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here.

@<Numbers of the words chapter@>=
static void numbers_words(void)
{
}
