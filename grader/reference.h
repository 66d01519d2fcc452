/* reference.h: the solution of an exercise and its known mistakes, loaded from what make has built of them. */
#ifndef REFERENCE_H
#define REFERENCE_H

#include "call.h"
#include "mistakes.h"
#include "spec.h"

#include <stdbool.h>
#include <stddef.h>

/* The solution of a by-hand sheet, and every known mistake of a sheet; where the spec has given numbers, from these. */
typedef void sheet_function(double *answer);
typedef void given_function(const double *given, double *answer);

/* What judges free answers: whether they pass a test. A missing answer is not-a-number. */
typedef bool sheet_test(size_t test, const double *answer);

typedef struct {
    void *solution, *mistakes; /* handles of the shared objects; no mistakes: NULL */
    call_function function;    /* the solution; of a sheet of free answers, its sheet_test */
    size_t mistake_count;
    const known_mistake **mistake; /* in the order of their file */
} reference;

/* Loads the library that the solutions lean on. Once, before any reference_open. */
void reference_start(const char *build);

/* Ends the program when the solution cannot be loaded: make has not been run. */
void reference_open(reference *loaded, const char *build, const spec *description);
void reference_close(reference *loaded);

#endif
