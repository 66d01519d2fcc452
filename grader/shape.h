/* shape.h: how many elements the arrays of a case have. */
#ifndef SHAPE_H
#define SHAPE_H

#include "call.h"
#include "spec.h"
#include "spec_lines.h"

#include <stdbool.h>
#include <stddef.h>

enum {
    SHAPE_ELEMENTS_MAX = 100000, /* no array of a case is longer: a slip in a range must not fill the memory */
    SHAPE_TOO_LONG = SHAPE_ELEMENTS_MAX + 1
};

/* Elements of argument `i` in a case whose other arguments, as far as shapes use them, are `known`. SHAPE_TOO_LONG when
   there are too many, or when a size is no whole number from 0 on. */
size_t shape_length(const spec *description, size_t i, const call_arguments *known);

/* Whether the shape hangs on the elements of an array, which must be known before. */
bool shape_needs_array(const spec_argument *argument);

/* Notes as faults what is wrong with the shape of argument `i`, when all lines of the arguments were read. */
void shape_check(spec_reader *reader, size_t i);

#endif
