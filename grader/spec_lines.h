/* spec_lines.h: the lines of a spec that need more than a look: prototype, argument, worked. */
#ifndef SPEC_LINES_H
#define SPEC_LINES_H

#include "spec.h"

typedef struct {
    spec *spec;   /* being read */
    FILE *faults;
    int line;     /* 0: the spec as a whole */
    size_t count; /* faults so far */
} spec_reader;

/* Prints one fault with its place. */
void spec_fault(spec_reader *reader, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Each takes what follows the key on its line. */
void spec_read_prototype(spec_reader *reader, char *rest);
void spec_read_argument(spec_reader *reader, char *rest);
void spec_read_worked(spec_reader *reader, char *rest);

/* Takes a range -1..1 or a set {0,1} off the text; false when there is none. */
bool spec_take_range(char **at, spec_argument *argument);

/* Takes the name of a function off the text, as its place in the table of functions.h; -1 after a fault was noted. */
int spec_take_function(spec_reader *reader, char **at, call_type type);

#endif
