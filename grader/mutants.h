/* mutants.h: hand-ins made of known mistakes, which test the grader. */
#ifndef MUTANTS_H
#define MUTANTS_H

#include "catalogue.h"

#include <stddef.h>

/* Writes FOLDER/0, FOLDER/1 ...: hand-in K has the K-th known mistake of every exercise that has so many, the solutions
   of the others, and a file `mutants' with lines "ID NAME-OF-THE-MISTAKE". Returns how many hand-ins. Ends the program
   when it cannot. */
size_t mutants_write(const char *root, const char *build, const catalogue *all, const char *folder);

#endif
