/* meaning.h: what the compiler's sentences mean, in the words of the book: its table is printed from here. */
#ifndef MEANING_H
#define MEANING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef struct {
    const char *said[7];  /* patterns, as of fnmatch, of the compiler's sentences; the first that fits counts */
    const char *example;  /* one of them, for the book's table; NULL: not there */
    const char *means;    /* what it means and what to do; code between bars; NULL: nothing can be said */
    bool lost_only;       /* of a warning: worth saying only when points were lost */
} meaning;

/* NULL when the sentence is not known. What is a warning of one compiler may be an error of another. */
const meaning *meaning_of_error(const char *said);
const meaning *meaning_of_warning(const char *said);

/* The place among the warnings, from the most important one on; the last of all when it is NULL. */
size_t meaning_rank(const meaning *warning);

/* The words for a terminal; free() it. */
char *meaning_words(const meaning *one);

/* The rows of the book's table, \compilersays{EXAMPLE}{MEANING}: of errors, and below a rule of warnings. */
void meaning_tex(FILE *to);

#endif
