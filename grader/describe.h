/* describe.h: a call that went wrong, in words. */
#ifndef DESCRIBE_H
#define DESCRIBE_H

#include "attempt.h"
#include "cases.h"
#include "spec.h"

/* "weighted_sum(x = {0.5, 0.3}, w = {0.7, 0.4}, n = 2)"; free() it. */
char *describe_call(const spec *description, const call_arguments *arguments);

/* What call `i`, a wrong one, should have given and what it gave instead. When it did not come back, *expected is NULL
   and *found says what happened. free() both. */
void describe_wrong(const spec *description, const case_list *cases, const attempt *made, size_t i, char **expected,
                    char **found);

/* Whether call `i` did not come back, and whether that was for want of time. */
bool describe_is_crash(const attempt *made, size_t i);
bool describe_is_timeout(const attempt *made, size_t i);

#endif
