/* compile.h: turns a student's file into a probe that can be run. */
#ifndef COMPILE_H
#define COMPILE_H

#include "catalogue.h"
#include "handin.h"
#include "spec.h"

/* What all compilations have in common. */
typedef struct {
    const char *build;    /* where driver.o and the solutions' objects are */
    char *workroom;       /* see workroom.h */
    int layers;           /* of the sandbox */
    const catalogue *all;
} compile_place;

typedef struct {
    char *program; /* the path of the probe; NULL when it could not be made */
    char *message; /* the cause for people, when it could not */
    char *remark;  /* something worth saying anyway, or NULL: `main', a warning of the compiler */
    char *suspicion; /* something worth saying when points were lost, or NULL: see explain.h */
} compiled;

/* Copies the headers that students include into the workroom. Once, before any compile_make. */
void compile_start(const compile_place *place);

void compile_make(compiled *made, const compile_place *place, const spec *description, const handin *taken);

/* Compiles what compile_make has compiled before once more, with the sanitizers, which explain crashes. Returns the
   path of that probe, to be freed, or NULL when it cannot be made, for instance where the sanitizers are missing. */
char *compile_again_sanitized(const compile_place *place, const spec *description);

void compile_free(compiled *made);

#endif
