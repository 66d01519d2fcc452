/* rules.h: one rule that turns every right number into the wrong one. */
#ifndef RULES_H
#define RULES_H

#include "evidence.h"

/* Each returns its sentence when the rule holds for all numbers concerned, else NULL; free() it. */
char *rules_one_factor(const evidence *all);
char *rules_one_factor_of_change(const evidence *all); /* of what an array is changed by */
char *rules_one_difference(const evidence *all);
char *rules_plain(const evidence *all); /* rules without a parameter */

#endif
