/* draw.h: numbers drawn for test cases, the same in every run. */
#ifndef DRAW_H
#define DRAW_H

#include "spec.h"

#include <stdint.h>

/* The state that the drawing begins with: it hangs on the exercise's id and, when there is one, on the student. */
uint64_t draw_start(const spec *description);

/* The next number: one of the choices or one of the range, whole when the type is. */
double draw_value(uint64_t *state, const spec_argument *range, call_type type);

#endif
