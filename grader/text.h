/* text.h: texts and numbers for people. */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Columns of the terminal that reports are made for. */
enum { TEXT_COLUMNS = 80 };

/* Untrusted text made harmless: no control characters, no terminal escapes, no characters that turn the direction of
   writing; they come out as \x1b and the like. Line feeds stay, tabs become blanks. free() it. */
char *text_harmless(const char *text, size_t length);

/* Prints `text` in lines of at most TEXT_COLUMNS columns, each indented by `indent` blanks; the first line follows
   `lead`, which is printed inside the indentation. Line feeds in `text` are kept. */
void text_wrap(FILE *to, const char *lead, size_t indent, const char *text);

/* Columns that `text` takes: characters, not bytes. */
size_t text_width(const char *text);

/* Two unequal numbers with as many digits as it takes to tell them apart, at least three; free() both. */
void text_two_numbers(double a, double b, char **text_a, char **text_b);

/* A number in as few digits as give it back exactly; free() it. */
char *text_number(double value);

/* Prints the text so that the characters that mean something to TeX print as themselves. */
void text_tex(FILE *to, const char *text);

/* Points: at most two decimals, none when they are zero; free() it. */
char *text_points(double points);

#endif
