/* call.h: one call of a function whose prototype is known only from a spec.

   Every number travels as a double, whatever the C type of the argument: int and size_t values below 2^53 are
   exact in it. Arrays are flat, row by row. */
#ifndef CALL_H
#define CALL_H

#include <stddef.h>

enum { CALL_PARAMETERS_MAX = 12 };

/* The last two are functions, see functions.h; they travel as their place in the table there. */
typedef enum { CALL_VOID, CALL_DOUBLE, CALL_INT, CALL_SIZE, CALL_CURVE, CALL_VECTOR_FUNCTION } call_type;

/* by value; an array that is only read, only written, or both */
typedef enum { CALL_BY_VALUE, CALL_IN, CALL_OUT, CALL_INOUT } call_role;

typedef struct {
    call_type type; /* of the value, or of one element */
    call_role role;
} call_parameter;

typedef struct {
    call_type result;
    size_t count;
    call_parameter parameter[CALL_PARAMETERS_MAX];
} call_signature;

typedef struct {
    size_t length[CALL_PARAMETERS_MAX]; /* elements of each argument; 1 for a value */
    double *value[CALL_PARAMETERS_MAX]; /* length[i] numbers each */
} call_arguments;

typedef void (*call_function)(void);

/* Calls `function`, which must have the given signature, in this process: for trusted code only.
   CALL_OUT and CALL_INOUT arrays are written back into arguments->value. Returns what the function returned, 0 for
   void. Ends the program when memory runs out. */
double call_trusted(const call_signature *signature, call_function function, call_arguments *arguments);

#endif
