/* evidence.h: what a student's code gave beside what it should have given, number by number. */
#ifndef EVIDENCE_H
#define EVIDENCE_H

#include "judge.h"

typedef struct {
    double expected, found;
    double initial; /* what stood there before the call, when `changed' */
    bool changed;   /* belongs to an array that is read and changed */
    bool right;
    bool concerned; /* the result, or the array, has wrong numbers in some call */
    size_t call;
    outcome_place place;
} evidence_number;

/* One array of one call: its numbers lie one after the other. */
typedef struct {
    size_t first, length;
    int argument;
} evidence_array;

typedef struct {
    const grading *exercise;
    size_t count, wrong;
    evidence_number *number;
    size_t array_count;
    evidence_array *array;
} evidence;

/* Two computations of the same thing may differ by some roundings: the tolerance for comparing with mistakes. */
extern const double evidence_same;

/* The numbers of all calls that came back, of a function. */
void evidence_make(evidence *made, const grading *exercise);
void evidence_free(evidence *made);

/* What `function' gives where `all' has numbers; free() it. */
double *evidence_of(const evidence *all, call_function function);

/* The same numbers with others expected, which stay the caller's. */
void evidence_against(evidence *made, const evidence *all, const double *expected);

/* Equal up to some roundings. Nothing equals what is not a number. */
bool evidence_equal(double a, double b);

/* A rule is believed when it holds for so many numbers, not all of them alike. */
enum { EVIDENCE_MIN = 3 };

/* Whether the numbers concerned are enough to see a rule in. */
bool evidence_tells(const evidence *all);

/* "w[2]" or "the result"; free() it. */
char *evidence_name(const evidence *all, outcome_place place);

/* "Every number", or "Every number of w" where other outputs are right, and the rest of the sentence, which is freed;
   free() it. */
char *evidence_say(const evidence *all, char *rest);

#endif
