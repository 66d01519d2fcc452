/* diagnosis.h: exercises for the tests of what wrong numbers come from. The "students" are functions of the test
   program; their numbers are put where the probe's would be. */
#ifndef DIAGNOSIS_H
#define DIAGNOSIS_H

#include "../grader/diagnose.h"
#include "../grader/judge.h"

/* What every spec begins with. */
#define DIAGNOSIS_HEAD "title T\npoints 2\nstars 1\nhint a\nhint b\nhint c\n"

#define COUNT(array) (sizeof(array) / sizeof *(array))

typedef struct {
    const char *spec;
    call_function solution;
    const known_mistake *mistake; /* `mistakes` of them */
    size_t mistakes;
} diagnosis_exercise;

/* An exercise with its known mistakes, done by a student; not judged yet. diagnosis_discard() it. */
grading *diagnosis_make(const diagnosis_exercise *asked, call_function student);
void diagnosis_discard(grading *exercise);

/* Judges and diagnoses it, and checks that this was said (NULL: nothing) and that these known mistakes were named. */
void diagnosis_expect(grading *exercise, const char *said, const char *name);

#endif
