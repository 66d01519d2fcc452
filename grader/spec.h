/* spec.h: the description of one exercise, read from grader/labs/LAB/NAME.spec. */
#ifndef SPEC_H
#define SPEC_H

#include "call.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum { SPEC_FACTORS_MAX = 3, SPEC_CHOICES_MAX = 16, SPEC_HINTS = 3, SPEC_FREE = -1 };

typedef enum {
    SPEC_FUNCTION, /* one function in C */
    SPEC_SHEET     /* a sheet of numbers worked out by hand */
} spec_kind;

/* One factor of an array's shape. */
typedef enum {
    FACTOR_NUMBER,    /* `number` */
    FACTOR_SIZE,      /* the value of `argument`, plus `number` */
    FACTOR_NODES,     /* the sum of the array `argument`: the nodes of a network with layers of these sizes */
    FACTOR_FIRST,     /* its first element: the inputs of that network */
    FACTOR_LAST,      /* its last element: the outputs */
    FACTOR_PARAMETERS /* its weights: each layer has (nodes before it + `biases`) * nodes */
} spec_factor_kind;

enum { BIASES_IN_NUMBER = 100 }; /* larger than the place of any argument */

typedef struct {
    spec_factor_kind kind;
    int argument;
    int biases; /* the argument that says whether there are any, 1 or 0; BIASES_IN_NUMBER: `number` says so */
    size_t number;
} spec_factor;

/* What the spec says of a parameter beyond its type and role. */
typedef struct {
    char *name;
    bool declared;  /* has an `argument` line */
    bool size;      /* a number of elements, which shapes may use */
    bool function;  /* the choices are places in the table of functions.h */
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
    int decimals; /* asked for; SPEC_FREE: any number will do that passes the tests */
    char *meaning;
} spec_answer;

/* A number that a sheet is worked out from. */
typedef struct {
    char *name;
    double value, own; /* of the worked example, and of the student */
    spec_argument range; /* that own ones are drawn from */
} spec_given;

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
    int curve; /* the argument that a learning curve is drawn over; -1: none, every number is compared */
    double curve_slack; /* how far a share may stay below the solution's */
    size_t answer_count; /* twice as many as asked for when a student has numbers of his or her own: see personal.h */
    spec_answer *answer;
    size_t given_count;
    spec_given *given;
    char *student; /* whose random cases and numbers these are; NULL: nobody's */
    size_t test_count; /* of a sheet of free answers */
    char **test;       /* what must hold */
    size_t hint_count;
    char *hint[SPEC_HINTS];
} spec;

/* Reads the text of a spec. Every fault is printed to `faults` as "ID.spec:LINE: what was expected and found". Returns
   NULL when there were any. */
spec *spec_parse(const char *id, const char *text, FILE *faults);
void spec_destroy(spec *description);

/* The place of a parameter in the prototype, -1 when there is none of that name. */
int spec_parameter(const spec *description, const char *name);

#endif
