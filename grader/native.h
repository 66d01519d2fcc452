/* native.h: numbers in the C types of a prototype, and the call itself through libffi.

   Used on both sides: by the trusted call (call.c) and by the driver inside the probe, so that a solution and a
   student's function are called in exactly the same way. */
#ifndef NATIVE_H
#define NATIVE_H

#include "call.h"

#include <ffi.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    ffi_cif interface;
    ffi_type *argument[CALL_PARAMETERS_MAX];
    call_type result;
} native_call;

/* Bytes of one element. */
size_t native_size(call_type type);

/* Element `index` of an array of the type, as a double and from one. A number that the type cannot hold becomes 0.
   A function is only set, from its place in the table of functions.h; where there is none, it is NULL. */
double native_get(call_type type, const void *array, size_t index);
void native_set(call_type type, void *array, size_t index, double value);

/* What an element holds that nobody has written yet; native_get turns it into the double native_unwritten(), a
   signalling NaN. Any arithmetic on that turns it into native_touched(), the quiet NaN with the same payload: so what
   was never written and what was computed from it stay apart. */
void native_blank(call_type type, void *array, size_t length);
uint64_t native_unwritten(void);
uint64_t native_touched(void);

/* False when libffi cannot make a call of this signature. The result points into itself: do not copy it. */
bool native_prepare(native_call *call, const call_signature *signature);

/* `argument[i]` points to the value of argument i: for an array, to the pointer to it. Returns 0 for void. */
double native_invoke(native_call *call, call_function function, void *argument[]);

#endif
