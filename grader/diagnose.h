/* diagnose.h: which mistake the numbers look like. */
#ifndef DIAGNOSE_H
#define DIAGNOSE_H

#include "judge.h"

/* Looks for a known mistake that gives exactly the student's numbers, then for patterns that betray common ones; fills
   in the verdict's `mistake' and `mistake_name'. */
void diagnose(grading *exercise);

#endif
