/* patterns.h: what wrong numbers have in common, without a known mistake. */
#ifndef PATTERNS_H
#define PATTERNS_H

#include "evidence.h"

/* Each returns a sentence, or NULL; free() it. */

/* Numbers without a value, and rules that hold for every wrong number exactly. */
char *patterns_find_exact(const evidence *all);

/* What is true but says less: not a number, one place only, right to some digits. */
char *patterns_find_vague(const evidence *all);

/* For numbers expected of a known mistake: one factor or the wrong sign, or float instead of double. */
char *patterns_find_with_mistake(const evidence *all);

#endif
