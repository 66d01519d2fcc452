/* suspect.h: what compiles and is seldom meant, looked for in a student's code. */
#ifndef SUSPECT_H
#define SUSPECT_H

/* A sentence on the first of: a semicolon right behind the parenthesis of `for', `if' or `while'; two whole numbers
   divided by each other; `=+' for `+='. Its place is *at, a byte of the text. NULL when there is none; free() it. */
char *suspect_find(const char *text, const char **at);

#endif
