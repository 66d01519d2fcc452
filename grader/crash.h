/* crash.h: a crash, explained by a second run with gcc's sanitizers. Points do not hang on it. */
#ifndef CRASH_H
#define CRASH_H

#include "cases.h"
#include "compile.h"
#include "handin.h"
#include "probe.h"

typedef struct {
    int line;          /* of the student's file; 0: nothing was found out */
    size_t call;       /* which call it was */
    char *words;       /* what happened there, or NULL: then `reply' may tell, and else the first run */
    char *quoted;      /* the line itself, as in quote.h */
    probe_reply reply; /* of the second run: the array that was touched wrongly, if it was one */
} crash;

/* Looks for the first call that crashed and makes it once more. Leaves *made empty when nothing crashed, when the cause
   is of another kind, such as a system call, and where the machine lacks the sanitizers or a layer of protection. */
void crash_explain(crash *made, const compile_place *place, const spec *description, const case_list *cases,
                   const handin *taken, const probe_reply replies[]);
void crash_free(crash *made);

#endif
