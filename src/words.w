@* Words as numbers.
A word is known by the company it keeps.

@(words.h@>=
#ifndef WORDS_H
#define WORDS_H

#include <stddef.h>

#endif

@ The file |"words.c"| collects the functions of this chapter.

@(words.c@>=
#include "words.h"

@*1 The numbers of this chapter.
What the text of this chapter quotes is computed here.

@<Numbers of the words chapter@>=
static void numbers_words(void)
{
}
