/* catalogue.h: all exercises there are, found by their specs. */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include "spec.h"

#include <stddef.h>
#include <stdio.h>

typedef struct {
    size_t count;
    spec **exercise; /* by lab in natural order, inside a lab by `order', then by name */
    size_t faulty;   /* specs that could not be used */
} catalogue;

/* Reads ROOT/grader/labs; the faults of specs are printed to `faults`, and exercises with faults are left out. Ends the
   program when there are no specs. */
void catalogue_read(catalogue *all, const char *root, FILE *faults);
void catalogue_free(catalogue *all);

/* The exercise of this id, or the function of this name in any lab; NULL when there is none. */
const spec *catalogue_find(const catalogue *all, const char *id);
const spec *catalogue_function(const catalogue *all, const char *name);

/* The functions whose reference versions an exercise needs: those it uses, and those that they use in turn, each once.
   Stores at most `room` of them and returns how many. */
size_t catalogue_uses(const catalogue *all, const spec *description, const spec *used[], size_t room);

/* For people: ids, points, stars, titles. For the book: \catalogueentry{ID}{TITLE}{POINTS}{STARS}. */
void catalogue_list(const catalogue *all, FILE *to);
void catalogue_tex(const catalogue *all, FILE *to);

#endif
