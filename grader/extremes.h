/* extremes.h: what only the wrong cases have in common. */
#ifndef EXTREMES_H
#define EXTREMES_H

#include "judge.h"

/* "It is wrong only where n = 0.": a simple property of one argument, or of two, that all wrong cases have and no right
   one. NULL when there is none; free() it. Of a function. */
char *extremes_find(const grading *exercise);

#endif
