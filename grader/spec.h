/* spec.h: the description of one exercise, read from grader/labs/LAB/NAME.spec. */
#ifndef SPEC_H
#define SPEC_H

#include "call.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum { SPEC_FACTORS_MAX = 3, SPEC_CHOICES_MAX = 16, SPEC_HINTS = 3 };

typedef enum {
    SPEC_FUNCTION, /* one function in C */
    SPEC_SHEET     /* a sheet of numbers worked out by hand */
} spec_kind;

/* One factor of an array's shape: the value of another argument, or a fixed number. */
typedef struct {
    int argument; /* -1: `number` counts */
    size_t number;
} spec_factor;

/* What the spec says of a parameter beyond its type and role. */
typedef struct {
    char *name;
    bool declared;  /* has an `argument` line */
    bool size;      /* a number of elements, which shapes may use */
    size_t factors; /* of an array's shape, 0 for a value */
    spec_factor factor[SPEC_FACTORS_MAX];
    double low, high; /* random values lie between, unless there are choices */
    size_t choices;
    double choice[SPEC_CHOICES_MAX];
} spec_argument;

/* A number as it was typed: the exact value may differ by half a unit of the last typed digit. */
typedef struct {
    double value, half_unit;
} spec_number;

typedef struct {
    int line; /* in the spec, for messages */
    size_t length[CALL_PARAMETERS_MAX];
    double *input[CALL_PARAMETERS_MAX]; /* NULL for what is only written */
    bool result_typed;
    spec_number result;
    spec_number *output[CALL_PARAMETERS_MAX]; /* length[i] of them, or NULL where nothing was typed */
} spec_worked;

typedef struct {
    char *symbol;
    int decimals; /* asked for */
    char *meaning;
} spec_answer;

typedef struct {
    char *id; /* lab3-perceptron/step */
    char *lab, *name, *topic; /* lab3-perceptron, step, perceptron */
    spec_kind kind;
    char *title;
    double points;
    int stars;
    int order; /* inside the lab; INT_MAX when not given */
    char *prototype;
    call_signature signature;
    spec_argument argument[CALL_PARAMETERS_MAX]; /* in the order of the prototype */
    size_t uses_count;
    char **uses; /* names of other exercises */
    size_t worked_count;
    spec_worked *worked;
    size_t random;
    double tolerance;
    size_t answer_count;
    spec_answer *answer;
    size_t hint_count;
    char *hint[SPEC_HINTS];
} spec;

/* Reads the text of a spec. Every fault is printed to `faults` as "ID.spec:LINE: what was expected and found". Returns
   NULL when there were any. */
spec *spec_parse(const char *id, const char *text, FILE *faults);
void spec_destroy(spec *description);

/* Elements of argument `i` when the values of the arguments are `value` (those that shapes use must be there). */
size_t spec_length(const spec *description, size_t i, const double value[]);

#endif
