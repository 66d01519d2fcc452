/* explain.h: what a compiler's complaint means, in words for a beginner. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "handin.h"
#include "spec.h"

/* Why the file did not compile: `printed` is what the compiler said, as it came. First the file, the line and the
   compiler's own sentence, then the line itself, then what it means. Harmless text; free() it. */
char *explain_compiler(const spec *description, const handin *taken, const char *printed);

/* Why it could not be linked; `compiled` is what the compiler had said before. */
char *explain_linker(const spec *description, const handin *taken, const char *compiled, const char *printed);

/* What is worth saying of a file that compiled, whole sentences. *remark is the most important warning when it says
   that something is wrong; *suspicion is worth saying only when points were lost: what is seldom meant. NULL when there
   is nothing; free() both. */
void explain_warnings(const spec *description, const handin *taken, const char *printed, char **remark,
                      char **suspicion);

#endif
