/* cases.h: the calls that an exercise is judged by, and what they must give. */
#ifndef CASES_H
#define CASES_H

#include "call.h"
#include "spec.h"

#include <stdbool.h>
#include <stddef.h>

/* What a call gave. */
typedef struct {
    double result;                        /* 0 for void */
    double *output[CALL_PARAMETERS_MAX];  /* arrays that are written, else NULL */
} outcome;

/* Where two outcomes differ: an element of an array, or the result. */
enum { PLACE_RESULT = -1 };
typedef struct {
    int argument; /* or PLACE_RESULT */
    size_t index;
} outcome_place;

typedef struct {
    size_t count, worked; /* the worked cases come first */
    call_arguments *arguments;
    outcome *expected;    /* what the solution gives */
} case_list;

/* The worked cases of the spec, then its random ones, which hang on the exercise's id only: the same in every run. */
void cases_make(case_list *cases, const spec *description, call_function solution);
void cases_free(case_list *cases);

/* Calls trusted code; the arguments stay as they are. */
void outcome_make(outcome *made, const spec *description, const call_arguments *arguments, call_function function);
void outcome_free(outcome *made);

/* Whether `found` is within `tolerance`, relative to the larger of 1 and |expected|. Not-a-number equals itself. */
bool number_matches(double expected, double found, double tolerance);

/* Whether all numbers match; if not, *place is the first that does not. */
bool outcome_matches(const spec *description, const call_arguments *arguments, const outcome *expected,
                     const outcome *found, double tolerance, outcome_place *place);

/* Whether what case `i' gave is right: all its numbers match; or, where a learning curve is asked for, its share comes
   close enough to the solution's. *place is the first number that does not match, if there is one. */
bool case_is_right(const spec *description, const case_list *cases, size_t i, const outcome *found,
                   outcome_place *place);

/* Of the numbers typed after the arrow of worked case `i', the share that lie on the same side of 1/2 as those found. */
double case_share(const spec *description, size_t i, const outcome *found);

/* The number at a place. */
double outcome_at(const outcome *made, outcome_place place);

#endif
