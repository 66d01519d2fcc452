/* proof.h: whether the exercises themselves are right. */
#ifndef PROOF_H
#define PROOF_H

#include "catalogue.h"

#include <stddef.h>
#include <stdio.h>

/* Prints one line for each fault: numbers in a spec that the solution does not give, a missing stub or solution, a
   mistake that loses no points or cannot be told from another. Returns how many there are, faulty specs included. */
size_t proof_print(FILE *to, const char *root, const char *build, const catalogue *all);

#endif
