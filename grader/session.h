/* session.h: one hand-in on its way through the grader, all at once or one exercise again and again. */
#ifndef SESSION_H
#define SESSION_H

#include "compile.h"
#include "judge.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    compile_place place;
    char *path; /* of the hand-in */
    int folder; /* the same, open */
    size_t count;
    grading *exercises; /* in the order of the catalogue */
} session;

/* Opens the hand-in and the workroom for the exercises of `all' that are chosen. From here on the grader is a child of
   the process that was started: see workroom_enter. */
void session_open(session *opened, const char *build, const catalogue *all, const bool chosen[], const char *path);
void session_close(session *opened);

/* Makes the attempts, judges and diagnoses: all exercises, with a bar on the terminal; or number `i' alone. May be
   repeated: what there was of verdicts is replaced. */
void session_grade_all(session *opened);
void session_grade_one(session *opened, size_t i);

#endif
