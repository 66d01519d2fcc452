/* judge.h: what the recorded numbers are worth. */
#ifndef JUDGE_H
#define JUDGE_H

#include "attempt.h"
#include "cases.h"
#include "reference.h"
#include "spec.h"

typedef enum {
    STATUS_PASSED,
    STATUS_PARTIAL,
    STATUS_FAILED,
    STATUS_NOT_STARTED,
    STATUS_MISSING,
    STATUS_REFUSED,
    STATUS_COMPILE_ERROR,
    STATUS_CRASHED,
    STATUS_TIMED_OUT
} exercise_status;

typedef struct {
    exercise_status status;
    double score;
    bool *right;        /* `count` of them */
    size_t count;       /* cases; of a sheet, answers; of free answers, tests */
    size_t worked, worked_right, random_right; /* worked cases come first; all of a sheet are worked */
    bool trivial;       /* the same answer everywhere, or nothing written: worth nothing */
    char *message;      /* one sentence for machines and people, "" when all is right */
    char *call;         /* the first case that is wrong; NULL when there is none */
    char *expected;     /* what it should have given; NULL when it gave nothing at all */
    char *found;        /* what it gave, or what happened instead */
    char *mistake;      /* the sentence on the mistake it looks like, or NULL */
    char *mistake_name; /* its name when it is a known one, two with a comma when it is two, or NULL */
} verdict;

/* One exercise on its way through the grader. */
typedef struct {
    const spec *spec;
    reference reference;
    case_list cases; /* of a function */
    double *answers; /* of a sheet: the exact ones, or NULL when they are free */
    attempt attempt;
    verdict verdict;
} grading;

/* Loads the solution and makes the cases. */
void grading_open(grading *exercise, const char *build, const spec *description);
void grading_close(grading *exercise);

/* Gives every exercise its verdict, by a Check suite with one test for each case. `mistake' is left to diagnose.h. */
void judge(grading *exercises, size_t count);

/* "passed", "partial", "not_started" ... */
const char *status_name(exercise_status status);

#endif
