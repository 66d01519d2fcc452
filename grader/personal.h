/* personal.h: random cases and by-hand numbers of a student's own, drawn from the student's id. */
#ifndef PERSONAL_H
#define PERSONAL_H

#include "catalogue.h"

#include <stdio.h>

/* The id in the form in which it counts: lower case, without blanks around it. Ends the program when it is none. free() it. */
char *personal_id(const char *typed);

/* From now on random cases are drawn for this student, and a sheet with given numbers asks for all its answers twice:
   from the worked example, and as own-SYMBOL from numbers of the student's own. The worked cases stay. */
void personal_make(const catalogue *all, const char *student);

/* Adds to each such sheet of the hand-in, after personal_make, the lines for the student's own numbers; what stands there
   is kept. One line a sheet is printed. */
void personal_sheets(const catalogue *all, const char *folder, FILE *to);

#endif
