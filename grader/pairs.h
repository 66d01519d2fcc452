/* pairs.h: two known mistakes at once. */
#ifndef PAIRS_H
#define PAIRS_H

#include "evidence.h"

/* Two known mistakes that together give exactly the student's numbers, neither of which does so alone; or one that does
   so in some outputs while all others are right (then both are the same). */
typedef struct {
    const known_mistake *mistake[2]; /* NULL when there are none */
} mistake_pair;

/* `numbers[i]' is what mistake i gives where `all' has numbers. */
mistake_pair pairs_find(const evidence *all, double *const numbers[]);

#endif
