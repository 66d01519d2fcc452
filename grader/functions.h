/* functions.h: the functions that exercises are called with when they take a function as an argument.

   Inside the grader such an argument travels as a number, the place of the function in a table. The table is linked
   into both sides, so that a solution and a student's function are called with the same ones. */
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#include "call.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    call_type type;
    const char *name;    /* as specs and reports say it */
    const char *formula; /* "square(x) = x^2" */
    call_function function;
} named_function;

/* Whether arguments of this type are functions. */
bool functions_are(call_type type);

/* The place of the function of this name and type, -1 when there is none. */
int functions_find(call_type type, const char *name);

/* The function at a place; NULL when there is none of this type. */
const named_function *functions_at(call_type type, double place);

/* The C declaration of the type, for headers of those who may not have it from their chapter. */
const char *functions_typedef(call_type type);

#endif
