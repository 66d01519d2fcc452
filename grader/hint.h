/* hint.h: hints, one after the other. */
#ifndef HINT_H
#define HINT_H

#include "spec.h"

#include <stdio.h>

/* Prints the first hint, the next time the second, then the third, which is the last; BUILD/hints keeps how many were
   given. */
void hint_print(FILE *to, const char *build, const spec *description);

#endif
