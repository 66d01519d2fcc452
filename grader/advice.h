/* advice.h: what can be said of one complaint in particular: the word that is meant, the sign to type, the header. */
#ifndef ADVICE_H
#define ADVICE_H

#include "complaint.h"

/* The word of C that is probably meant where the compiler found an unknown name on the line of the first error, as in
   `retrun'; NULL when there is none. */
const char *advice_word(const complaint_list *list);

/* A sentence about one complaint on this text, or NULL: which character is unknown to C and which one is to be typed in
   its place, or which header is to be included. free() it. */
char *advice_sentence(const complaint *one, const char *text);

#endif
