/* handin.h: takes over what a student has handed in. */
#ifndef HANDIN_H
#define HANDIN_H

#include "spec.h"

#include <stdbool.h>
#include <stddef.h>

typedef enum { HANDIN_TAKEN, HANDIN_MISSING, HANDIN_REFUSED } handin_end;

typedef struct {
    handin_end end;
    char *message; /* why it was not taken; NULL when it was */
    char *text;    /* as it was taken: 0-ended, lines ended by line feeds; NULL when it was not */
    size_t length;
} handin;

/* Reads FOLDER/LAB/NAME.c (or .txt for a sheet), following no symbolic link below FOLDER: an ordinary file of at most
   200 kB, without bytes of value 0. A byte order mark goes, CR LF becomes LF. `folder` is an open descriptor. */
void handin_read(handin *taken, int folder, const spec *description);
void handin_free(handin *taken);

/* The name of the file inside its lab: weighted_sum.c, by_hand.txt; free() it. */
char *handin_name(const spec *description);

/* The mark that every stub has where the student's code goes. */
extern const char handin_marker[];

/* Whether it stands in the file. */
bool handin_has_marker(const handin *taken);

/* A copy of C text in which comments and what stands in quotes are blanks, lines kept; free() it. */
char *handin_code(const char *text);

/* A copy of C text, for the compiler, without what gives its lines other numbers and its file another name: `#line 7
   "name"' becomes blank. So the compiler, and the sanitizers, speak of the lines that there are. free() it. */
char *handin_numbered(const char *text);

#endif
