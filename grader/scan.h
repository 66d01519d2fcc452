/* scan.h: takes words, signs and numbers off a line of text; what was taken lies before *at. */
#ifndef SCAN_H
#define SCAN_H

#include <stdbool.h>

/* The first character that is no blank. */
char *scan_blanks(char *at);

/* Takes `word` off the text when it stands there as a whole word (or is a sign). */
bool scan_word(char **at, const char *word);

/* Takes a C name off the text; NULL when there is none. free() it. */
char *scan_name(char **at);

/* Takes a number off the text. */
bool scan_number(char **at, double *value);

#endif
