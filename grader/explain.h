/* explain.h: what a compiler's complaint means, in words for a beginner. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "handin.h"
#include "spec.h"

/* Why the file did not compile: `printed` is what the compiler said, as it came. Harmless text; free() it. */
char *explain_compiler(const spec *description, const handin *taken, const char *printed);

/* Why it could not be linked. */
char *explain_linker(const spec *description, const char *printed);

/* The first warning of the compiler, with its line; NULL when there is none. */
char *explain_warning(const spec *description, const char *printed);

#endif
